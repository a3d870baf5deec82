import { describe, expect, test } from "vitest";
import { whyNotCreateUser, whyNotIdentity, whyNotUpsertUser } from "./newcomers.ts";
import { actorWith, allBut } from "./testing/facts.ts";

describe("a user can be told from others by", () => {
  test.each([
    [{ email: "a@b.example", firstName: "Ada" }, null],
    [{ username: "ada" }, null],
    [{ externalId: "7" }, null],
    [{ firstName: "Ada" }, { reason: "identifier_needed", field: "username" }],
    [
      { email: "", username: "", firstName: "Ada" },
      { reason: "identifier_needed", field: "username" },
    ],
    [{ email: "a@b.example" }, { reason: "first_name_needed", field: "firstName" }],
    [
      { email: "a@b.example", firstName: "" },
      { reason: "first_name_needed", field: "firstName" },
    ],
  ] as const)("%j: %j", (user, problem) => {
    expect(whyNotIdentity(user)).toEqual(problem);
  });
});

test("accounts are made where the organization offers it, by those who may", () => {
  const offers = { onboarding: ["direct" as const], entitled: true };
  expect(whyNotCreateUser(actorWith(), offers)).toBeNull();
  const lacking = actorWith({ permissions: allBut("users:create") });
  expect(whyNotCreateUser(lacking, offers)).toBe("missing_permission");
  expect(whyNotCreateUser(actorWith(), { ...offers, onboarding: ["invitation"] })).toBe(
    "onboarding_not_offered",
  );
  expect(whyNotCreateUser(actorWith(), { ...offers, entitled: false })).toBe("entitlement_needed");
});

test("a host's own users come whichever way the panel offers, where several users are paid for", () => {
  const host = actorWith({ userId: null });
  expect(whyNotUpsertUser(host, { entitled: true })).toBeNull();
  expect(whyNotUpsertUser(host, { entitled: false })).toBe("entitlement_needed");
  for (const permission of ["users:create", "users:edit"]) {
    const lacking = { ...host, permissions: allBut(permission) };
    expect(whyNotUpsertUser(lacking, { entitled: true })).toBe("missing_permission");
  }
});
