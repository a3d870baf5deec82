import type { Me, Onboarding } from "@usher/domain";
import { Link, type LucideIcon, UserPlus, UserRoundPlus } from "lucide-react";
import type { Messages } from "../messages/language.ts";
import type { PanelDoors } from "../panel-view.ts";

/** One way in which people come in, as the head of the screen offers it. */
export interface HeadAction {
  key: Onboarding;
  label: (words: Messages) => string;
  icon: LucideIcon;
  permission: string;
  start: (doors: PanelDoors) => void;
}

/** Every way; an organization offers those of its profile, in the profile's order. */
const headActions: readonly HeadAction[] = [
  {
    key: "invitation",
    label: ({ users }) => users.ways.invitation,
    icon: UserPlus,
    permission: "users:invite",
    start: ({ openDialog }) => openDialog({ kind: "invite" }),
  },
  {
    key: "registration-link",
    label: ({ users }) => users.ways.registrationLink,
    icon: Link,
    permission: "users:invite",
    start: ({ openDialog }) => openDialog({ kind: "registration-link" }),
  },
  {
    key: "direct",
    label: ({ users }) => users.ways.direct,
    icon: UserRoundPlus,
    permission: "users:create",
    start: ({ openDialog }) => openDialog({ kind: "add" }),
  },
];

/** The ways this person may use, the main one first; none without what the organization must be entitled to. */
export function headActionsFor(me: Me): HeadAction[] {
  const { onboarding, entitled } = me.organization.switches;
  if (!entitled) return [];
  return onboarding.flatMap((way) =>
    headActions.filter(({ key, permission }) => key === way && me.permissions.includes(permission)),
  );
}
