import { describe, expect, test } from "vitest";
import { auditActions } from "../audit.ts";
import { problemsOf } from "../testing/problems.ts";
import { ListAuditInput } from "./audit.ts";
import { InviteInput } from "./invitations.ts";
import { SignInInput } from "./sessions.ts";
import { ListUsersInput } from "./users.ts";

const invitation = { emails: ["bob@acme.example"], roles: ["member"] };
const signIn = { organization: "acme", identifier: "ada", password: "p" };

describe("what a list may be asked for, and other bounds", () => {
  const times = (count: number, entry: string) => Array(count).fill(entry);
  const filter = (filter: object) => ({ filter });
  const invite = (change: object) => ({ ...invitation, ...change });

  test.each([
    {
      what: "a search",
      schema: ListUsersInput,
      most: 200,
      make: (n: number) => ({ search: "s".repeat(n) }),
    },
    {
      what: "statuses",
      schema: ListUsersInput,
      most: 4,
      make: (n: number) => filter({ status: times(n, "active") }),
    },
    {
      what: "roles",
      schema: ListUsersInput,
      most: 20,
      make: (n: number) => filter({ roles: times(n, "r") }),
    },
    {
      what: "a role",
      schema: ListUsersInput,
      most: 60,
      make: (n: number) => filter({ roles: ["r".repeat(n)] }),
    },
    {
      what: "actions",
      schema: ListAuditInput,
      // As many as there are.
      most: auditActions.length,
      make: (n: number) => filter({ actions: times(n, "user.created") }),
    },
    {
      what: "a role to give",
      schema: InviteInput,
      most: 60,
      make: (n: number) => invite({ roles: ["r".repeat(n)] }),
    },
    {
      what: "an identifier",
      schema: SignInInput,
      most: 254,
      make: (n: number) => ({ ...signIn, identifier: "i".repeat(n) }),
    },
  ])("$what: at most $most", ({ schema, make, most }) => {
    expect(problemsOf(schema, make(most - 1))).toBeNull();
    expect(problemsOf(schema, make(most))).toBeNull();
    const words = Object.values(problemsOf(schema, make(most + 1)) ?? {}).flat();
    expect(words).toEqual([expect.stringContaining(`At most ${most} `)]);
  });

  test.each(["name", "-name", "email", "role", "status", "lastActiveAt", "-createdAt"])(
    "a sort by %s",
    (sort) => {
      expect(problemsOf(ListUsersInput, { sort })).toBeNull();
    },
  );

  test.each(["+name", "--name", "password", ""])("no sort by %j", (sort) => {
    expect(Object.keys(problemsOf(ListUsersInput, { sort }) ?? {})).toEqual(["sort"]);
  });

  test("a list asked for nothing is sorted by name, fifty a page", () => {
    expect(ListUsersInput.parse({})).toEqual({ sort: "name", limit: 50 });
  });
});
