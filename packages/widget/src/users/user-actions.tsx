import type { Switches, UserRow } from "@usher/domain";
import {
  Download,
  KeyRound,
  LogOut,
  Pencil,
  Play,
  ShieldCheck,
  ShieldOff,
  Trash2,
  UserX,
} from "lucide-react";
import type { PanelDoors } from "../panel-view.ts";
import type { RowAction } from "../row-actions.tsx";
import { userActionFits } from "./user-action-fits.ts";
import type { UserDeeds } from "./user-deeds.ts";

export interface UserTools {
  deeds: UserDeeds;
  doors: PanelDoors;
  switches: Switches;
}

/** What may be done to a user, in the order of the menu. The server decides; `allowed` is its word. */
export const userActions: readonly RowAction<UserRow, UserTools>[] = [
  {
    key: "edit",
    label: (_, words) => words.users.actions.edit,
    icon: Pencil,
    whyNot: (user) => user.allowed.edit,
    run: ({ id }, { doors }) => doors.openDrawer({ kind: "user", userId: id, tab: "profile" }),
  },
  {
    key: "assignRoles",
    label: (_, words) => words.users.actions.assignRoles,
    icon: ShieldCheck,
    whyNot: (user) => user.allowed.assignRoles,
    run: (user, { doors, switches }) =>
      switches.severalRoles
        ? doors.openDialog({ kind: "roles", user })
        : doors.openDrawer({ kind: "user", userId: user.id, tab: "access" }),
  },
  {
    key: "setPassword",
    label: (_, words) => words.users.actions.setPassword,
    icon: KeyRound,
    whyNot: (user) => user.allowed.setPassword,
    run: ({ id }, { doors }) => doors.openDrawer({ kind: "user", userId: id, tab: "security" }),
  },
  {
    key: "resetMfa",
    label: (_, words) => words.users.actions.resetMfa,
    icon: ShieldOff,
    fits: (user, { switches }) => userActionFits("resetMfa", user, switches),
    whyNot: (user) => user.allowed.resetMfa,
    confirm: (user) => ({ kind: "mfa", user }),
  },
  {
    key: "revokeSessions",
    label: (_, words) => words.users.actions.revokeSessions,
    icon: LogOut,
    whyNot: (user) => user.allowed.revokeSessions,
    confirm: (user) => ({ kind: "sessions", user }),
  },
  {
    key: "suspend",
    label: (_, words) => words.users.actions.suspend,
    icon: UserX,
    fits: (user, { switches }) => userActionFits("suspend", user, switches),
    whyNot: (user) => user.allowed.suspend,
    confirm: (user) => ({ kind: "suspend", user }),
  },
  {
    key: "reactivate",
    label: (_, words) => words.users.actions.reactivate,
    icon: Play,
    fits: (user, { switches }) => userActionFits("reactivate", user, switches),
    whyNot: (user) => user.allowed.reactivate,
    // One click starts it, and nothing is left open to show more than the toast.
    run: (user, { deeds }) => void deeds.reactivate(user).catch(() => {}),
  },
  {
    key: "exportData",
    label: (_, words) => words.users.actions.exportData,
    icon: Download,
    whyNot: (user) => user.allowed.exportData,
    run: (user, { deeds }) => void deeds.exportData(user).catch(() => {}),
  },
  {
    key: "delete",
    label: (_, words) => words.users.actions.delete,
    icon: Trash2,
    danger: true,
    fits: (user, { switches }) => userActionFits("delete", user, switches),
    whyNot: (user) => user.allowed.delete,
    confirm: (user) => ({ kind: "delete", user }),
  },
];
