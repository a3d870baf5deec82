import { builtInPermissions } from "../permissions.ts";
import type { Profile } from "../profiles.ts";

/** What every person has, as far as their license includes it. */
const everyone = ["chat:use", "knowledge:use", "integrations:use", "tools:own", "settings:own"];

/** Two roles, and licenses that say what each person may use. */
export const licensed: Profile = {
  key: "licensed",
  wordKey: "licensed",
  name: "Licensed",
  roles: [
    {
      key: "admin",
      wordKey: "licensed.admin",
      name: "Admin",
      summary: "Manages people, groups, AI models and the MFA policy.",
      rank: 90,
      permissions: [...builtInPermissions, "settings:models", ...everyone],
    },
    {
      key: "user",
      wordKey: "licensed.user",
      name: "User",
      summary: "Uses what their license includes, with own settings and tools.",
      rank: 30,
      permissions: everyone,
    },
  ],
  newcomerRole: null,
  severalRoles: false,
  customRoles: false,
  onboarding: ["invitation"],
  licenses: {
    offer: "always",
    types: [
      {
        key: "business",
        wordKey: "licensed.business",
        name: "Business",
        summary: "Chat, knowledge, integrations and tools.",
        features: ["chat", "knowledge", "integrations", "tools"],
      },
      {
        key: "pro",
        wordKey: "licensed.pro",
        name: "Pro",
        summary: "Chat and knowledge.",
        features: ["chat", "knowledge"],
      },
      {
        key: "knowledge-only",
        wordKey: "licensed.knowledge-only",
        name: "Knowledge Only",
        summary: "Knowledge.",
        features: ["knowledge"],
      },
    ],
  },
  features: {
    "chat:use": "chat",
    "knowledge:use": "knowledge",
    "integrations:use": "integrations",
    "tools:own": "tools",
  },
  groups: true,
  workspaces: "members",
  dailyMessageLimit: "never",
  deletion: true,
  mfaAdministration: true,
  entitlement: null,
  words: {
    status: "suspend",
    deletion: "remove",
    workspace: "workspace",
    invite: "invite-user",
  },
  columns: ["role", "license", "lastActiveAt", "groups", "mfa"],
};
