import { number } from "../intl.ts";
import type { Wordings } from "../wording.ts";
import { bulkDeletionText, deedWords } from "./bulk.ts";
import { deletionText } from "./user.ts";
import { tallyOf } from "./users.ts";
import { workspaceWords } from "./workspaces.ts";

const language = "en";

/** What some profiles call otherwise, in English. */
export const wordings: Wordings = {
  disable: {
    users: {
      statuses: { active: "Enabled", suspended: "Disabled" },
      actions: { suspend: "Disable", reactivate: "Enable" },
      tallyLine: tallyOf({ active: "enabled", suspended: "disabled" }),
    },
    user: {
      suspend: {
        title: (name) => `Disable ${name}?`,
        text: (name) =>
          `${name} is signed out at once and can't do anything here until you enable the account. All data stays.`,
        untilHint: "Left empty, it lasts until someone enables the account.",
        confirm: (name) => `Disable ${name}`,
        done: (name) => `Disabled ${name}`,
      },
      reactivate: { done: (name) => `Enabled ${name}` },
    },
    bulk: {
      deeds: {
        suspend: deedWords({
          ...{ label: "Disable", ask: "Disable", doing: "Disabling", done: "Disabled" },
        }),
        reactivate: deedWords({
          ...{ label: "Enable", ask: "Enable", doing: "Enabling", done: "Enabled" },
        }),
      },
      texts: {
        suspend:
          "They are signed out at once and can't do anything here until somebody enables them. All data stays.",
      },
    },
    activity: {
      deeds: {
        "user.suspended": (by) => `Disabled by ${by}`,
        "user.reactivated": (by) => `Enabled by ${by}`,
      },
      procedures: { "users.suspend": "disabling", "users.reactivate": "enabling" },
    },
    permissions: { labels: { "users:suspend": "Disable and enable" } },
    refusals: {
      not_active: "This person is disabled.",
      not_suspended: "This person is not disabled.",
    },
  },
  remove: {
    users: { actions: { delete: "Remove" } },
    user: {
      gone: { text: "This person was removed, or you can't see them any more." },
      delete: {
        title: (name) => `Remove ${name}?`,
        confirm: (name) => `Remove ${name}`,
        done: (name) => `Removed ${name}`,
      },
    },
    bulk: {
      deeds: {
        delete: deedWords({
          ...{ label: "Remove", ask: "Remove", doing: "Removing", done: "Removed" },
        }),
      },
    },
    activity: {
      deeds: { "user.deleted": (by) => `Removed by ${by}` },
      procedures: { "users.delete": "removing" },
    },
  },
  collection: {
    workspaces: workspaceWords({
      One: "Collection",
      one: "collection",
      Many: "Collections",
      many: "collections",
    }),
    user: {
      accessTab: {
        workspaces: "Collections",
        saveWorkspaces: "Save collections",
        searchWorkspaces: "Search collections",
        noWorkspaces: "There are no collections yet.",
        savedWorkspaces: (name) => `Saved ${name}'s collections`,
      },
      delete: { text: deletionText({ one: "collection", other: "collections" }) },
    },
    bulk: { deletion: bulkDeletionText("collection", "collections") },
  },
  plusInvite: {
    invitations: {
      invite: "+ INVITE",
      form: { send: (n) => (n <= 1 ? "SEND" : `SEND ${number(language, n)}`) },
    },
  },
  severalRoles: {
    users: {
      columns: { role: "Roles" },
      actions: { assignRoles: "Manage Roles" },
      filters: { role: "Roles" },
    },
    user: { accessTab: { role: "Roles", save: "Save roles" } },
    bulk: {
      deeds: {
        assignRoles: deedWords({
          ...{ label: "Manage Roles", ask: "Change the roles of" },
          ...{ doing: "Changing the roles of", done: "Changed the roles of" },
        }),
      },
      fields: { role: "New roles" },
      import: { fields: { roles: "Roles" }, usualRole: "Role for lines without one" },
    },
    invitations: { form: { role: "Roles" }, details: { role: "Roles" } },
    activity: {
      deeds: { "user.roles_changed": (by) => `Roles changed by ${by}` },
      fields: { roles: "Roles" },
    },
  },
};
