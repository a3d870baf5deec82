import type { Wording } from "./wording.ts";

/** The words of each part of the panel, as English has them; another language has the same shape. */
export interface Areas {
  access: Words<typeof import("./en/access.ts")>;
  account: Words<typeof import("./en/account.ts")>;
  activity: Words<typeof import("./en/activity.ts")>;
  apiKeys: Words<typeof import("./en/api-keys.ts")>;
  audit: Words<typeof import("./en/audit.ts")>;
  billing: Words<typeof import("./en/billing.ts")>;
  bulk: Words<typeof import("./en/bulk.ts")>;
  compliance: Words<typeof import("./en/compliance.ts")>;
  console: Words<typeof import("./en/console.ts")>;
  forms: Words<typeof import("./en/forms.ts")>;
  frame: Words<typeof import("./en/frame.ts")>;
  groups: Words<typeof import("./en/groups.ts")>;
  invitations: Words<typeof import("./en/invitations.ts")>;
  members: Words<typeof import("./en/members.ts")>;
  names: Words<typeof import("./en/names.ts")>;
  permissions: Words<typeof import("./en/permissions.ts")>;
  refusals: Words<typeof import("./en/refusals.ts")>;
  registrationLinks: Words<typeof import("./en/registration-links.ts")>;
  roles: Words<typeof import("./en/roles.ts")>;
  sections: Words<typeof import("./en/sections.ts")>;
  security: Words<typeof import("./en/security.ts")>;
  signIn: Words<typeof import("./en/sign-in.ts")>;
  summaries: Words<typeof import("./en/summaries.ts")>;
  system: Words<typeof import("./en/system.ts")>;
  time: Words<typeof import("./en/time.ts")>;
  user: Words<typeof import("./en/user.ts")>;
  users: Words<typeof import("./en/users.ts")>;
  webhooks: Words<typeof import("./en/webhooks.ts")>;
  workspaces: Words<typeof import("./en/workspaces.ts")>;
}

type Words<Module extends { words: unknown }> = Module["words"];

export type Area = keyof Areas;

/** Everything the panel says. `language` is a BCP 47 tag for `Intl`. */
export interface Messages extends Areas {
  language: string;
}

/** What a profile may call otherwise: people are disabled, removed, hold several roles … */
export type Turn = "disable" | "remove" | "collection" | "plusInvite" | "severalRoles";

/** The other words of an area, by what an organization calls otherwise. */
export type Otherwise<Key extends Area> = Partial<Record<Turn, Wording<Areas[Key]>>>;

/** What the file of one area holds. */
export interface AreaWords<Key extends Area> {
  words: Areas[Key];
  otherwise?: Otherwise<Key>;
}

/** A language: every area, loaded when it is first shown, or there at once where it came with the script. */
export interface Language {
  /** A BCP 47 tag. */
  code: string;
  direction: "ltr" | "rtl";
  areas: { [Key in Area]: () => AreaWords<Key> | Promise<AreaWords<Key>> };
}
