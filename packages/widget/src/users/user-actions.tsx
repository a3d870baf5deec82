import type { UserRow } from "@usher/domain";
import { Pencil, Play, ShieldCheck, Trash2, UserX } from "lucide-react";
import type { PanelDoors } from "../panel-view.ts";
import type { RowAction } from "../row-actions.tsx";
import type { UserDeeds } from "./user-deeds.ts";

export interface UserTools {
  deeds: UserDeeds;
  doors: PanelDoors;
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
    run: ({ id }, { doors }) => doors.openDrawer({ kind: "user", userId: id, tab: "access" }),
  },
  {
    key: "suspend",
    label: (_, words) => words.users.actions.suspend,
    icon: UserX,
    fits: (user) => user.status === "active",
    whyNot: (user) => user.allowed.suspend,
    confirm: (user) => ({ kind: "suspend", user }),
  },
  {
    key: "reactivate",
    label: (_, words) => words.users.actions.reactivate,
    icon: Play,
    fits: (user) => user.status === "suspended",
    whyNot: (user) => user.allowed.reactivate,
    run: (user, { deeds }) => deeds.reactivate(user),
  },
  {
    key: "delete",
    label: (_, words) => words.users.actions.delete,
    icon: Trash2,
    danger: true,
    whyNot: (user) => user.allowed.delete,
    confirm: (user) => ({ kind: "delete", user }),
  },
];
