import { builtInPermissions } from "./permissions.ts";
import type { Role } from "./roles.ts";

/** How people come into an organization. */
export const onboardingWays = ["invitation", "registration-link", "direct"] as const;
export type Onboarding = (typeof onboardingWays)[number];

/** The preset that makes the panel fit a host product: data, never a branch in code. */
export interface Profile {
  key: string;
  /** Highest first. */
  roles: Role[];
  /** What a newcomer gets when nobody chose, or null when whoever invites must choose. */
  newcomerRole: string | null;
  severalRoles: boolean;
  onboarding: Onboarding[];
  /** Whether administrators may delete users for good. */
  deletion: boolean;
}

const administration = builtInPermissions.filter(
  (permission) => !["billing:manage", "settings:manage"].includes(permission),
);

const standard: Profile = {
  key: "standard",
  roles: [
    {
      key: "owner",
      name: "Owner",
      summary: "Everything, including billing and organization settings.",
      rank: 90,
      permissions: [...builtInPermissions],
    },
    {
      key: "admin",
      name: "Admin",
      summary: "Invites and manages people, roles and security. No billing.",
      rank: 60,
      permissions: administration,
    },
    {
      key: "member",
      name: "Member",
      summary: "Uses the product. Sees nothing of user management.",
      rank: 30,
      permissions: [],
    },
  ],
  newcomerRole: "member",
  severalRoles: false,
  onboarding: ["invitation", "registration-link", "direct"],
  deletion: true,
};

/** The built-in profiles by key. */
export const profiles: Readonly<Record<string, Profile>> = { standard };
