import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** A named set of users, as a list shows it. Times are ISO 8601 in UTC. */
export interface GroupRow {
  id: string;
  name: string;
  members: number;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: { edit: Refusal | null; delete: Refusal | null };
}

type Offers = Pick<Switches, "groups">;

const whyNotOffered = (offers: Offers): Refusal | null =>
  offers.groups ? null : "groups_not_offered";

/** Why `actor` may not see groups and who is in them, or null. */
export function whyNotReadGroups(actor: ActorFacts, offers: Offers): Refusal | null {
  const manages = whyNot(actor, "groups:manage") === null;
  return (manages ? null : whyNot(actor, "users:read")) ?? whyNotOffered(offers);
}

/** Why `actor` may not make, change or delete groups, or null; `whyNotPlace` asks about each person. */
export function whyNotManageGroups(actor: ActorFacts, offers: Offers): Refusal | null {
  return whyNot(actor, "groups:manage") ?? whyNotOffered(offers);
}
