import type { OrganizationFacts } from "../actor.ts";

/** Somebody in a test, who signs in with `password`. */
export interface Person {
  id: string;
  email: string;
  /** What they sign in with when they have one. */
  username?: string;
  organization: OrganizationFacts;
}

export const password = "a phrase for tests";
