import type { OrganizationFacts } from "../actor.ts";

/** Somebody in a test, who signs in with `password`. */
export interface Person {
  id: string;
  email: string;
  organization: OrganizationFacts;
}

export const password = "a phrase for tests";
