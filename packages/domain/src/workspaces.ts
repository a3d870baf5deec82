import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** A container of the host product, as a list shows it. Times are ISO 8601 in UTC. */
export interface WorkspaceRow {
  id: string;
  /** The host's own name for it. */
  externalId: string;
  name: string;
  /** Null where it is open to everyone. */
  members: number | null;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: { setMembers: Refusal | null; delete: Refusal | null };
}

type Offers = Pick<Switches, "workspaces">;

const whyNotOffered = (offers: Offers): Refusal | null =>
  offers.workspaces === "none" ? "workspaces_not_offered" : null;

/** Whether `actor` may see every workspace, and everyone as a possible member. */
function readsAll(actor: ActorFacts): boolean {
  return actor.permissions.has("workspaces:manage") || actor.permissions.has("users:read");
}

/** Why `actor` may not see the organization's workspaces, or null. */
export function whyNotReadWorkspaces(actor: ActorFacts, offers: Offers): Refusal | null {
  return (readsAll(actor) ? null : "missing_permission") ?? whyNotOffered(offers);
}

/** Why `actor` may not register or remove workspaces, or null. */
export function whyNotManageWorkspaces(actor: ActorFacts, offers: Offers): Refusal | null {
  return whyNot(actor, "workspaces:manage") ?? whyNotOffered(offers);
}

/** Why a workspace has no members of its own, or null. */
function whyNoMembers(offers: Offers): Refusal | null {
  return offers.workspaces === "shared" ? "workspaces_shared" : null;
}

/** Why `actor` may not see who is in a workspace, or null. Those who are in it see each other. */
export function whyNotReadMembers(
  actor: ActorFacts,
  offers: Offers,
  isMember: boolean,
): Refusal | null {
  return (
    (isMember ? whyNotOffered(offers) : whyNotReadWorkspaces(actor, offers)) ?? whyNoMembers(offers)
  );
}

/** Why `actor` may not change who is in a workspace, or null; `whyNotPlace` asks about each. */
export function whyNotSetMembers(actor: ActorFacts, offers: Offers): Refusal | null {
  return whyNotManageWorkspaces(actor, offers) ?? whyNoMembers(offers);
}
