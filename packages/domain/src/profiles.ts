import * as z from "zod/mini";
import { builtInPermissions, permissionPattern } from "./permissions.ts";

const RoleSchema = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  name: z.string().check(z.minLength(1)),
  summary: z.string().check(z.minLength(1)),
  rank: z.int().check(z.gte(1), z.lte(100)),
  permissions: z.array(z.string().check(z.regex(permissionPattern))),
});

/** The preset that makes the panel fit a host product: data, never a branch in code. */
export const ProfileSchema = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** Highest first. */
  roles: z.array(RoleSchema).check(z.minLength(1)),
  /** What a newcomer gets when nobody chose, or null when whoever invites must choose. */
  newcomerRole: z.nullable(z.string()),
  severalRoles: z.boolean(),
  onboarding: z.array(z.enum(["invitation", "registration-link", "direct"])),
  /** Whether administrators may delete users for good. */
  deletion: z.boolean(),
});

export type Profile = z.infer<typeof ProfileSchema>;

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
