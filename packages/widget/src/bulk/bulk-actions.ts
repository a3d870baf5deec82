import type { BulkAction, Me } from "@usher/domain";
import {
  IdCard,
  type LucideIcon,
  MailX,
  Play,
  Send,
  ShieldCheck,
  Trash2,
  UserMinus,
  UserPlus,
  UserX,
} from "lucide-react";

type ListedAction = Exclude<BulkAction, "invite">;

/** One thing to do to all who are selected; the bar, its menu and the dialog read it. */
export interface BulkDoing {
  key: ListedAction;
  icon: LucideIcon;
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
  { key: "assignRoles", icon: ShieldCheck, permission: "roles:assign", to: "user" },
  { key: "suspend", icon: UserX, permission: "users:suspend", to: "user" },
  { key: "reactivate", icon: Play, permission: "users:suspend", to: "user" },
  {
    key: "assignLicense",
    icon: IdCard,
    permission: "licenses:assign",
    to: "user",
    fits: ({ licenseTypes }) => licenseTypes.length > 0,
  },
  {
    key: "addToGroups",
    icon: UserPlus,
    permission: "groups:manage",
    to: "user",
    fits: ({ groups }) => groups,
  },
  {
    key: "removeFromGroups",
    icon: UserMinus,
    permission: "groups:manage",
    to: "user",
    fits: ({ groups }) => groups,
  },
  { key: "resendInvitation", icon: Send, permission: "users:invite", to: "invitation" },
  {
    key: "revokeInvitation",
    icon: MailX,
    permission: "users:invite",
    to: "invitation",
    danger: true,
  },
  {
    key: "delete",
    icon: Trash2,
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
