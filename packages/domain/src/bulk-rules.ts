import {
  type BulkAction,
  type BulkDeed,
  type BulkStatus,
  type BulkTarget,
  bulkInvitationActions,
} from "./bulk.ts";
import { allowedOnInvitation } from "./invitations.ts";
import { whyNotLicense } from "./licenses.ts";
import type { BuiltInPermission } from "./permissions.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, type Role, whyNot, whyNotGrantAll, whyNotRoles } from "./roles.ts";
import {
  whyNotAssign,
  whyNotAssignLicense,
  whyNotDelete,
  whyNotPlaceInGroups,
  whyNotReactivate,
  whyNotSuspend,
} from "./user-rules.ts";
import type { UserFacts } from "./users.ts";

/** What of an organization's switches these rules ask for. */
export type BulkOffers = Pick<Switches, "deletion" | "licenseTypes" | "groups" | "severalRoles">;

const permissionFor: Record<BulkDeed["action"], BuiltInPermission> = {
  suspend: "users:suspend",
  reactivate: "users:suspend",
  assignRoles: "roles:assign",
  assignLicense: "licenses:assign",
  addToGroups: "groups:manage",
  removeFromGroups: "groups:manage",
  delete: "users:delete",
  resendInvitation: "users:invite",
  revokeInvitation: "users:invite",
};

/** The permission that an action needs at all, whoever it is done to. */
export function permissionOfBulk(action: BulkAction): BuiltInPermission {
  return action === "invite" ? "users:invite" : permissionFor[action];
}

/** Why `actor` may not do this to anybody, or null; what may be done to each is asked row by row. */
export function whyNotBulk(
  actor: ActorFacts,
  deed: BulkDeed,
  { offers, roles }: { offers: BulkOffers; roles: readonly Role[] },
): Refusal | null {
  const forbidden = whyNot(actor, "users:read") ?? whyNot(actor, permissionFor[deed.action]);
  if (forbidden) return forbidden;
  switch (deed.action) {
    case "assignRoles":
      return (
        whyNotRoles(deed.params.roles, roles, offers.severalRoles) ??
        whyNotGrantAll(actor, deed.params.roles, roles)
      );
    case "assignLicense":
      if (offers.licenseTypes.length === 0) return "licenses_not_offered";
      return deed.params.licenseType === null
        ? null
        : whyNotLicense(deed.params.licenseType, offers.licenseTypes);
    case "addToGroups":
    case "removeFromGroups":
      return offers.groups ? null : "groups_not_offered";
    case "delete":
      return offers.deletion ? null : "deletion_not_offered";
    default:
      return null;
  }
}

/** Why a row is not of the kind that the action is for, or null. */
export function whyNotOfKind(action: BulkAction, kind: BulkTarget["kind"]): Refusal | null {
  if (kind === null) return "not_found";
  const forInvitations = (bulkInvitationActions as readonly string[]).includes(action);
  if (forInvitations) return kind === "invitation" ? null : "already_user";
  return kind === "user" ? null : "not_joined";
}

/** Why `actor` may not do this to one row, or null, as the single deed would answer. */
export function whyNotInBulk(
  actor: ActorFacts,
  deed: BulkDeed,
  target: BulkTarget,
  { offers, roles, now }: { offers: BulkOffers; roles: readonly Role[]; now: Date },
): Refusal | null {
  const otherKind = whyNotOfKind(deed.action, target.kind);
  if (otherKind) return otherKind;
  if (target.kind === "invitation") {
    const allowed = allowedOnInvitation(actor, target.facts, now);
    return deed.action === "resendInvitation" ? allowed.resend : allowed.revoke;
  }
  return target.kind === "user" ? whyNotToUser(actor, deed, target.facts, offers, roles) : null;
}

function whyNotToUser(
  actor: ActorFacts,
  deed: BulkDeed,
  user: UserFacts,
  offers: BulkOffers,
  roles: readonly Role[],
): Refusal | null {
  switch (deed.action) {
    case "suspend":
      return whyNotSuspend(actor, user);
    case "reactivate":
      return whyNotReactivate(actor, user);
    case "delete":
      return whyNotDelete(actor, user, offers);
    case "assignLicense":
      return whyNotAssignLicense(actor, user, offers);
    case "assignRoles": {
      const choice = { keys: deed.params.roles, roles, several: offers.severalRoles };
      return whyNotAssign(actor, user, choice);
    }
    default:
      return whyNotPlaceInGroups(actor, user, offers);
  }
}

/** What the rules need to know of a bulk action. */
export interface BulkFacts {
  action: BulkAction;
  status: BulkStatus;
  /** Whether `actor` is who started it. */
  isOwn: boolean;
}

/** Why `actor` may not see a bulk action, or null: it is theirs, or they read the audit log. */
export function whyNotSeeBulk(actor: ActorFacts, { isOwn }: BulkFacts): Refusal | null {
  return isOwn || !whyNot(actor, "audit:read") ? null : "not_found";
}

/** Why `actor` may not stop a bulk action, or null: it is theirs, or they might have started it. */
export function whyNotCancelBulk(actor: ActorFacts, bulk: BulkFacts): Refusal | null {
  return (
    whyNotSeeBulk(actor, bulk) ??
    (bulk.isOwn ? null : whyNot(actor, permissionOfBulk(bulk.action))) ??
    (["done", "cancelled"].includes(bulk.status) ? "bulk_ended" : null)
  );
}
