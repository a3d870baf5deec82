import { describe, expect, test } from "vitest";
import { problemsOf } from "../testing/problems.ts";
import { CreateApiKeyInput } from "./api-keys.ts";
import { InviteInput } from "./invitations.ts";
import { SignInInput } from "./sessions.ts";
import { ListUsersInput, UpdateUserInput } from "./users.ts";

const invitation = { emails: ["bob@acme.example"], roles: ["member"] };
const signIn = { organization: "acme", identifier: "ada", password: "p" };
const wholeAddress = "Enter a whole e-mail address, like name@example.com.";
const unstorable = "This has characters that can't be stored.";

describe("what is wrong is said at the field's path", () => {
  test.each([
    {
      what: "one address of several",
      schema: InviteInput,
      input: { ...invitation, emails: ["bob@acme.example", "eve", "@"] },
      problems: { "emails.1": [wholeAddress], "emails.2": [wholeAddress] },
    },
    {
      what: "a list that is none",
      schema: InviteInput,
      input: { ...invitation, emails: "bob@acme.example" },
      problems: { emails: ["This must be a list."] },
    },
    {
      what: "more addresses than 100",
      schema: InviteInput,
      input: { ...invitation, emails: Array(101).fill("bob@acme.example") },
      problems: { emails: ["At most 100 entries."] },
    },
    {
      what: "no address and no role",
      schema: InviteInput,
      input: { emails: [], roles: [] },
      problems: { emails: ["At least 1 entry."], roles: ["At least 1 entry."] },
    },
    {
      what: "a nested unknown key",
      schema: ListUsersInput,
      input: { filter: { state: ["active"] } },
      problems: { "filter.state": ["Unknown: state."] },
    },
    {
      what: "several unknown keys",
      schema: UpdateUserInput,
      input: { userId: "0198a0a0-0000-7000-8000-00000012ab9f", rank: 90, status: "active" },
      problems: { rank: ["Unknown: rank, status."], status: ["Unknown: rank, status."] },
    },
    {
      what: "an e-mail that an administrator would change",
      schema: UpdateUserInput,
      input: { userId: "0198a0a0-0000-7000-8000-00000012ab9f", email: "new@acme.example" },
      problems: {
        email: ["An administrator can't change an e-mail. Its owner can, in their account."],
      },
    },
    {
      what: "a status there isn't",
      schema: ListUsersInput,
      input: { filter: { status: ["active", "deleted"] } },
      problems: {
        "filter.status.1": ["This must be one of: active, suspended, invited, expired."],
      },
    },
    {
      what: "a permission out of form",
      schema: CreateApiKeyInput,
      input: { name: "Backend", permissions: ["users:read", "everything"] },
      problems: { "permissions.1": ["A permission is area:action, like users:read."] },
    },
    {
      what: "a number for text",
      schema: SignInInput,
      input: { ...signIn, identifier: 5 },
      problems: { identifier: ["This must be a string."] },
    },
    {
      what: "what can't be stored in an identifier",
      schema: SignInInput,
      input: { ...signIn, identifier: "ada\0" },
      problems: { identifier: [unstorable] },
    },
    {
      what: "what can't be stored in a search and a filter",
      schema: ListUsersInput,
      input: { search: "a\0", filter: { roles: ["\0"] } },
      problems: { search: [unstorable], "filter.roles.0": [unstorable] },
    },
  ])("$what", ({ schema, input, problems }) => {
    expect(problemsOf(schema, input)).toEqual(problems);
  });
});
