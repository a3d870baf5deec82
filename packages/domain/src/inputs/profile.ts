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
const WordKeySchema = z.exactOptional(
  z
    .string()
    .check(
      z.maxLength(120),
      z.regex(/^[a-z][a-z0-9.-]*$/, { error: "Lower-case words with hyphens and dots." }),
    ),
);
const Words = z.string().check(z.minLength(1), z.maxLength(200));

const RoleSchema = z.strictObject({
  key: Key,
  wordKey: WordKeySchema,
  name: Words,
  summary: Words,
  rank: z.int().check(z.gte(1), z.lte(100)),
  permissions: PermissionKeys,
});

const LicenseTypeSchema = z.strictObject({
  key: Key,
  wordKey: WordKeySchema,
  name: Words,
  summary: Words,
  features: z.array(Key),
});

const Shape: z.ZodMiniType<Profile> = z.strictObject({
  key: Key,
  wordKey: WordKeySchema,
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

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** What a profile has to look like, ours and a host's own. */
export const ProfileSchema = Shape.check(
  z.refine(({ key }) => key !== "system", { path: ["key"], error: "This key is Usher's own." }),
  z.refine(({ roles }) => distinct(roles.map(({ key }) => key)), {
    path: ["roles"],
    error: "Two roles have one key.",
  }),
  z.refine(({ roles }) => roles.every(({ rank }, at) => rank < (roles[at - 1]?.rank ?? Infinity)), {
    path: ["roles"],
    error: "Roles stand highest first, no two of one rank.",
  }),
  z.refine(
    ({ roles: [top, ...others] }) =>
      others.every(({ permissions }) => permissions.every((one) => top?.permissions.includes(one))),
    { path: ["roles"], error: "The highest role has every permission that another has." },
  ),
  z.refine(
    ({ newcomerRole, roles }) =>
      newcomerRole === null || roles.slice(1).some(({ key }) => key === newcomerRole),
    { path: ["newcomerRole"], error: "This must be a role below the highest, or null." },
  ),
  z.refine(
    ({ features, licenses: { types } }) =>
      Object.values(features).every((one) => types.some((type) => type.features.includes(one))),
    { path: ["features"], error: "Each must be a feature of some license type." },
  ),
);
