import type { BulkAction, Me } from "@usher/domain";

export type ListedAction = Exclude<BulkAction, "invite">;

/** One thing to do to all who are selected; the bar, its menu and the dialog read it. */
export interface BulkDoing {
  key: ListedAction;
  permission: string;
  /** Whom it is done to. */
  to: "user" | "invitation";
  /** Whether the organization has a use for it. */
  fits?: (switches: Me["organization"]["switches"]) => boolean;
  /** Takes something away for good. */
  danger?: boolean;
}

/** In the order of the bar. The server decides; this only spares people what they may not do at all. */
const bulkDoings: readonly BulkDoing[] = [
  { key: "assignRoles", permission: "roles:assign", to: "user" },
  { key: "suspend", permission: "users:suspend", to: "user" },
  { key: "reactivate", permission: "users:suspend", to: "user" },
  {
    key: "assignLicense",
    permission: "licenses:assign",
    to: "user",
    fits: ({ licenseTypes }) => licenseTypes.length > 0,
  },
  {
    key: "addToGroups",
    permission: "groups:manage",
    to: "user",
    fits: ({ groups }) => groups,
  },
  {
    key: "removeFromGroups",
    permission: "groups:manage",
    to: "user",
    fits: ({ groups }) => groups,
  },
  { key: "resendInvitation", permission: "users:invite", to: "invitation" },
  {
    key: "revokeInvitation",
    permission: "users:invite",
    to: "invitation",
    danger: true,
  },
  {
    key: "delete",
    permission: "users:delete",
    to: "user",
    fits: ({ deletion }) => deletion,
    danger: true,
  },
];

/** What this person may do to many at all; nothing means that there is nothing to select for. */
export function bulkDoingsFor({ permissions, organization }: Me): BulkDoing[] {
  const { switches } = organization;
  return bulkDoings.filter(
    ({ permission, fits, to }) =>
      permissions.includes(permission) &&
      (fits?.(switches) ?? true) &&
      (to === "user" || switches.onboarding.includes("invitation")),
  );
}
