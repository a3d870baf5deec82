import { builtInPermissions } from "../permissions.ts";
import type { Profile } from "../profiles.ts";

const administration = builtInPermissions.filter(
  (permission) => !["billing:manage", "settings:manage"].includes(permission),
);

/** Everything there is, with the parts that not everybody needs to be switched on. */
export const standard: Profile = {
  key: "standard",
  wordKey: "standard",
  name: "Standard",
  roles: [
    {
      key: "owner",
      wordKey: "standard.owner",
      name: "Owner",
      summary: "Everything, including billing and organization settings.",
      rank: 90,
      permissions: [...builtInPermissions],
    },
    {
      key: "admin",
      wordKey: "standard.admin",
      name: "Admin",
      summary: "Invites and manages people, roles and security. No billing.",
      rank: 60,
      permissions: administration,
    },
    {
      key: "member",
      wordKey: "standard.member",
      name: "Member",
      summary: "Uses the product. Sees nothing of user management.",
      rank: 30,
      permissions: [],
    },
  ],
  newcomerRole: "member",
  severalRoles: false,
  customRoles: true,
  onboarding: ["invitation", "registration-link", "direct"],
  licenses: {
    offer: "switchable",
    types: [
      {
        key: "full",
        wordKey: "standard.full",
        name: "Full",
        summary: "Everything in the product.",
        features: ["product"],
      },
      {
        key: "viewer",
        wordKey: "standard.viewer",
        name: "Viewer",
        summary: "Looks, and changes nothing.",
        features: [],
      },
    ],
  },
  features: {},
  groups: true,
  workspaces: "members",
  dailyMessageLimit: "switchable",
  deletion: true,
  mfaAdministration: true,
  entitlement: null,
  words: {
    status: "suspend",
    deletion: "delete",
    workspace: "workspace",
    invite: "invite-user",
  },
  columns: ["role", "license", "status", "lastActiveAt", "groups", "usage", "createdAt"],
};
