import "./problems.ts";
import * as z from "zod/mini";
import { onboardingWays, type Profile } from "../profiles.ts";
import { PermissionKeys } from "./fields.ts";

const Key = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]*$/, { error: "Lower-case words with hyphens." }));

const RoleSchema = z.strictObject({
  key: Key,
  name: z.string().check(z.minLength(1)),
  summary: z.string().check(z.minLength(1)),
  rank: z.int().check(z.gte(1), z.lte(100)),
  permissions: PermissionKeys,
});

/** What a profile has to look like, ours and a host's own. */
export const ProfileSchema: z.ZodMiniType<Profile> = z.strictObject({
  key: Key,
  roles: z.array(RoleSchema).check(z.minLength(1)),
  newcomerRole: z.nullable(z.string()),
  severalRoles: z.boolean(),
  onboarding: z.array(z.enum(onboardingWays)),
  deletion: z.boolean(),
});
