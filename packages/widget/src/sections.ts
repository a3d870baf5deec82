import type { Me } from "@usher/domain";
import type { ComponentType } from "react";
import type { Messages } from "./messages/en.ts";
import { UsersPage } from "./users/users-page.tsx";

/** One part of the panel, with a place in its navigation. */
export interface Section {
  key: string;
  label: (words: Messages, me: Me) => string;
  /** Whether there is something in it for this person in this organization. */
  shown: (me: Me) => boolean;
  /** All but the first are lazy: loaded when they are first opened. */
  Page: ComponentType;
}

const may = (permission: string) => (me: Me) => me.permissions.includes(permission);

/** Every part, in the order of the navigation. */
export const sections: readonly Section[] = [
  {
    key: "users",
    label: ({ users }) => users.title,
    shown: may("users:read"),
    Page: UsersPage,
  },
];
