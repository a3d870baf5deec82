import { builtInPermissions } from "../permissions.ts";
import type { Profile } from "../profiles.ts";

/** What a manager is kept from: people, roles and the audit log. */
const kept = ["users", "roles", "audit"];

const management = builtInPermissions.filter(
  (permission) => !kept.includes(permission.split(":")[0] ?? ""),
);

/** One or several roles each, whose permissions add up. */
export const multiRole: Profile = {
  key: "multi-role",
  wordKey: "multi-role",
  name: "Several roles",
  roles: [
    {
      key: "admin",
      wordKey: "multi-role.admin",
      name: "admin",
      summary: "Everything.",
      rank: 90,
      permissions: [...builtInPermissions, "models:manage", "models:use"],
    },
    {
      key: "manager",
      wordKey: "multi-role.manager",
      name: "manager",
      summary: "Everything but users, roles and the audit log.",
      rank: 60,
      permissions: [...management, "models:manage", "models:use"],
    },
    {
      key: "public",
      wordKey: "multi-role.public",
      name: "public",
      summary: "Uses the models. Nothing administrative.",
      rank: 10,
      permissions: ["models:use"],
    },
  ],
  newcomerRole: null,
  severalRoles: true,
  customRoles: true,
  onboarding: ["invitation"],
  licenses: { offer: "never", types: [] },
  features: {},
  groups: false,
  workspaces: "none",
  dailyMessageLimit: "never",
  deletion: false,
  mfaAdministration: false,
  entitlement: null,
  words: {
    status: "disable",
    deletion: "delete",
    workspace: "workspace",
    invite: "plus-invite",
  },
  columns: ["role", "status", "lastActiveAt", "createdAt"],
};
