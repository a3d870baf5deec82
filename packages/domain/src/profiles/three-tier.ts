import { builtInPermissions } from "../permissions.ts";
import type { Profile } from "../profiles.ts";

/** What an Administrator keeps for themselves. */
const settings = ["settings:llm", "settings:vector-db", "settings:embedding"];

/** What every person has: chat in their workspaces, and their own settings. */
const everyone = ["chat:use", "settings:own"];

const management = [
  "users:read",
  "users:invite",
  "users:create",
  "users:edit",
  "users:suspend",
  "users:delete",
  "users:set-password",
  "users:revoke-sessions",
  "roles:assign",
  "workspaces:manage",
  "billing:manage",
  "compliance:read",
];

/** Administrators, the managers who run the people, and the people. */
export const threeTier: Profile = {
  key: "three-tier",
  wordKey: "three-tier",
  name: "Three tiers",
  roles: [
    {
      key: "administrator",
      wordKey: "three-tier.administrator",
      name: "Administrator",
      summary: "Everything, with the settings for models, vector database and embedding.",
      rank: 90,
      permissions: [...builtInPermissions, ...settings, ...everyone],
    },
    {
      key: "manager",
      wordKey: "three-tier.manager",
      name: "Manager",
      summary: "Manages people and workspaces. Not Administrators, and not the three settings.",
      rank: 60,
      permissions: [...management, ...everyone],
    },
    {
      key: "default-user",
      wordKey: "three-tier.default-user",
      name: "Default User",
      summary: "Chats in the workspaces they are assigned to.",
      rank: 30,
      permissions: everyone,
    },
  ],
  newcomerRole: "default-user",
  severalRoles: false,
  customRoles: false,
  onboarding: ["direct"],
  licenses: {
    offer: "never",
    types: [],
  },
  features: {},
  groups: false,
  workspaces: "members",
  dailyMessageLimit: "always",
  deletion: true,
  mfaAdministration: false,
  entitlement: null,
  words: {
    status: "suspend",
    deletion: "delete",
    workspace: "workspace",
    invite: "invite-user",
  },
  columns: ["role", "status", "usage", "lastActiveAt", "createdAt"],
};
