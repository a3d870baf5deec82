import { builtInPermissions } from "../permissions.ts";
import type { Profile } from "../profiles.ts";

/** Whoever has the link comes in; everyone reads every collection. */
export const registrationLinks: Profile = {
  key: "registration-links",
  wordKey: "registration-links",
  name: "Registration links",
  roles: [
    {
      key: "account-admin",
      wordKey: "registration-links.account-admin",
      name: "AccountAdmin",
      summary: "Everything: registration links, roles, deletion, and writing to all collections.",
      rank: 90,
      permissions: [...builtInPermissions, "collections:read", "collections:write"],
    },
    {
      key: "account-user",
      wordKey: "registration-links.account-user",
      name: "AccountUser",
      summary: "Reads all collections.",
      rank: 30,
      permissions: ["collections:read"],
    },
  ],
  newcomerRole: "account-user",
  severalRoles: false,
  customRoles: false,
  onboarding: ["registration-link"],
  licenses: { offer: "never", types: [] },
  features: {},
  groups: false,
  workspaces: "shared",
  dailyMessageLimit: "never",
  deletion: true,
  mfaAdministration: false,
  entitlement: "multi-user",
  words: {
    status: "suspend",
    deletion: "delete",
    workspace: "collection",
    invite: "invite-user",
  },
  columns: ["role", "status", "lastActiveAt", "createdAt"],
};
