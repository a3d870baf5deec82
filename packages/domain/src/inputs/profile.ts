import "./problems.ts";
import * as z from "zod/mini";
import { offers, onboardingWays, type Profile, userColumns, workspaceKinds } from "../profiles.ts";
import { PermissionKeys } from "./fields.ts";

const Key = z
  .string()
  .check(
    z.maxLength(60),
    z.regex(/^[a-z][a-z0-9-]*$/, { error: "Lower-case words with hyphens." }),
  );
const Words = z.string().check(z.minLength(1), z.maxLength(200));

const RoleSchema = z.strictObject({
  key: Key,
  name: Words,
  summary: Words,
  rank: z.int().check(z.gte(1), z.lte(100)),
  permissions: PermissionKeys,
});

const LicenseTypeSchema = z.strictObject({
  key: Key,
  name: Words,
  summary: Words,
  features: z.array(Key),
});

/** What a profile has to look like, ours and a host's own. */
export const ProfileSchema: z.ZodMiniType<Profile> = z.strictObject({
  key: Key,
  name: Words,
  roles: z.array(RoleSchema).check(z.minLength(1)),
  newcomerRole: z.nullable(z.string()),
  severalRoles: z.boolean(),
  customRoles: z.boolean(),
  onboarding: z.array(z.enum(onboardingWays)),
  licenses: z.strictObject({ offer: z.enum(offers), types: z.array(LicenseTypeSchema) }),
  features: z.record(z.string(), Key),
  groups: z.boolean(),
  workspaces: z.enum(workspaceKinds),
  dailyMessageLimit: z.enum(offers),
  deletion: z.boolean(),
  mfaAdministration: z.boolean(),
  entitlement: z.nullable(Key),
  words: z.strictObject({
    status: z.enum(["suspend", "disable"]),
    deletion: z.enum(["delete", "remove"]),
    workspace: z.enum(["workspace", "collection"]),
    invite: z.enum(["invite-user", "plus-invite"]),
  }),
  columns: z.array(z.enum(userColumns)),
});
