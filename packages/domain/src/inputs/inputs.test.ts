import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { problemsOf } from "../testing/problems.ts";
import { CheckAccessInput } from "./access.ts";
import { ApiKeyIdInput, CreateApiKeyInput } from "./api-keys.ts";
import { ListAuditInput } from "./audit.ts";
import { CreateEmbedTokenInput } from "./embed.ts";
import {
  AcceptInvitationInput,
  InvitationIdInput,
  InvitationTokenInput,
  InviteInput,
} from "./invitations.ts";
import {
  ChangePasswordInput,
  ResetPasswordInput,
  SignInInput,
  UpdateProfileInput,
} from "./sessions.ts";
import { ConsumeInput, UsageInput } from "./usage.ts";
import {
  AssignRolesInput,
  CheckUsernameInput,
  CreateUserInput,
  DirectoryFilter,
  ListUsersInput,
  SetPasswordInput,
  SuspendInput,
  UpdateUserInput,
  UpsertUserInput,
  UserIdInput,
} from "./users.ts";

const id = "0198a0a0-0000-7000-8000-00000012ab9f";
const token = "t".repeat(43);
const password = "correct horse";
const time = "2026-01-31T12:00:00Z";
const person = { firstName: "Ada", lastName: "Lovelace" };
const details = {
  ...person,
  username: "ada",
  about: "Sample",
  licenseType: null,
  groupIds: [id],
  workspaceIds: [id],
  dailyMessageLimit: 10,
};

/** Each input with what it must have and what it may have besides. */
const inputs: { name: string; schema: z.ZodMiniType; must: object; may: object }[] = [
  {
    name: "CreateApiKeyInput",
    schema: CreateApiKeyInput,
    must: { name: "Backend" },
    may: { permissions: ["users:read"] },
  },
  { name: "ApiKeyIdInput", schema: ApiKeyIdInput, must: { apiKeyId: id }, may: {} },
  {
    name: "ListAuditInput",
    schema: ListAuditInput,
    must: {},
    may: {
      filter: { actorId: id, targetId: id, actions: ["user.created"] },
      cursor: "c",
      limit: 10,
    },
  },
  {
    name: "CreateEmbedTokenInput",
    schema: CreateEmbedTokenInput,
    must: { userId: id, origin: "https://app.example.com" },
    may: { scopes: ["users:read"] },
  },
  {
    name: "AcceptInvitationInput",
    schema: AcceptInvitationInput,
    must: { token, ...person, password },
    may: {},
  },
  { name: "InvitationIdInput", schema: InvitationIdInput, must: { invitationId: id }, may: {} },
  { name: "InvitationTokenInput", schema: InvitationTokenInput, must: { token }, may: {} },
  {
    name: "InviteInput",
    schema: InviteInput,
    must: { emails: ["bob@acme.example"], roles: ["member"] },
    may: { note: "Welcome." },
  },
  {
    name: "ChangePasswordInput",
    schema: ChangePasswordInput,
    must: { currentPassword: "old", newPassword: password },
    may: {},
  },
  { name: "ResetPasswordInput", schema: ResetPasswordInput, must: { token, password }, may: {} },
  {
    name: "SignInInput",
    schema: SignInInput,
    must: { organization: "acme", identifier: "ada", password: "p" },
    may: {},
  },
  { name: "UpdateProfileInput", schema: UpdateProfileInput, must: person, may: {} },
  {
    name: "AssignRolesInput",
    schema: AssignRolesInput,
    must: { userId: id, roles: ["member"] },
    may: {},
  },
  {
    name: "DirectoryFilter",
    schema: DirectoryFilter,
    must: {},
    may: {
      status: ["active"],
      roles: ["member"],
      licenseTypes: ["pro"],
      groupIds: [id],
      mfa: "off",
      lastActiveBefore: time,
      lastActiveAfter: time,
    },
  },
  {
    name: "ListUsersInput",
    schema: ListUsersInput,
    must: {},
    may: { search: "ada", filter: { status: ["invited"] }, sort: "-name", cursor: "c", limit: 10 },
  },
  {
    name: "SuspendInput",
    schema: SuspendInput,
    must: { userId: id },
    may: { reason: "Leave", until: time },
  },
  { name: "UpdateUserInput", schema: UpdateUserInput, must: { userId: id }, may: details },
  {
    name: "CreateUserInput",
    schema: CreateUserInput,
    must: {},
    may: { ...details, email: "ada@acme.example", externalId: "7", password, roles: ["member"] },
  },
  {
    name: "UpsertUserInput",
    schema: UpsertUserInput,
    must: { externalId: "7" },
    may: { ...details, email: "ada@acme.example", roles: ["member"] },
  },
  {
    name: "CheckUsernameInput",
    schema: CheckUsernameInput,
    must: { username: "Any thing" },
    may: {},
  },
  {
    name: "SetPasswordInput",
    schema: SetPasswordInput,
    must: { userId: id, password },
    may: {},
  },
  {
    name: "ConsumeInput",
    schema: ConsumeInput,
    must: { userId: id, meter: "messages" },
    may: { amount: 3 },
  },
  { name: "UsageInput", schema: UsageInput, must: { userId: id }, may: { meter: "tokens" } },
  {
    name: "CheckAccessInput",
    schema: CheckAccessInput,
    must: { userId: id, permission: "chat:use" },
    may: { workspaceExternalId: "board" },
  },
  { name: "UserIdInput", schema: UserIdInput, must: { userId: id }, may: {} },
];

describe.each(inputs)("$name", ({ schema, must, may }) => {
  test("takes what it must have alone, and with all it may have", () => {
    expect(z.parse(schema, must)).toMatchObject(must);
    expect(z.parse(schema, { ...must, ...may })).toEqual({ ...must, ...may });
  });

  test.each(["color", "isAdmin", "organizationId", "__proto__", "constructor"])(
    "refuses the unknown key %s and names it",
    (key) => {
      const input = JSON.parse(
        `{${JSON.stringify(must).slice(1, -1)}${Object.keys(must).length ? "," : ""}"${key}":1}`,
      );
      const problems = problemsOf(schema, input) ?? {};
      expect(Object.entries(problems)).toEqual([[key, [`Unknown: ${key}.`]]]);
    },
  );

  test.each(Object.keys(must))("names the field %s when it is missing", (field) => {
    const { [field]: _, ...rest } = must as Record<string, unknown>;
    expect(Object.keys(problemsOf(schema, { ...rest, ...may }) ?? {})).toEqual([field]);
  });

  test("is an object and nothing else", () => {
    for (const value of [null, 5, "text", [], true])
      expect(problemsOf(schema, value)).toEqual({ "": ["This must be an object."] });
  });
});
