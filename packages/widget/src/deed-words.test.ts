import { type AuditRow, pseudonym } from "@usher/domain";
import { expect, test } from "vitest";
import { changeLines, deedLine, partyName } from "./deed-words.ts";
import { en } from "./testing/words.ts";

function entry(facts: Partial<AuditRow>): AuditRow {
  return {
    id: "1",
    at: "2026-11-18T12:00:00Z",
    actor: { kind: "user", id: "a", name: "Ada Bright" },
    onBehalfOf: null,
    action: "user.suspended",
    outcome: "done",
    reason: null,
    procedure: null,
    target: null,
    changes: {},
    ip: null,
    userAgent: null,
    requestId: null,
    batchId: null,
    ...facts,
  };
}
const roles = [
  {
    id: null,
    key: "member",
    name: "Member",
    summary: "",
    rank: 1,
    permissions: [],
    allowed: { grant: null },
  },
  {
    id: null,
    key: "admin",
    name: "Admin",
    summary: "",
    rank: 2,
    permissions: [],
    allowed: { grant: null },
  },
];

const licenseTypes = [{ key: "pro", name: "Pro", summary: "", features: [] }];
const known = { roles, licenseTypes };

test("a deed names who did it", () => {
  expect(deedLine(entry({}), en)).toBe("Suspended by Ada Bright");
});

test("a deed through the host's backend names the person and the key", () => {
  const row = entry({
    actor: { kind: "api-key", id: "k", name: "Host backend" },
    onBehalfOf: { kind: "user", id: "a", name: "Ada Bright" },
  });
  expect(deedLine(row, en)).toBe("Suspended by Ada Bright (through Host backend)");
});

test("who has no account is called by what they are, and who is deleted by a pseudonym", () => {
  const id = "0193-12ab9f";
  const names: [AuditRow["actor"], string][] = [
    [
      { kind: "system-administrator", id: null, name: "?" },
      en.activity.actors["system-administrator"],
    ],
    [{ kind: "user", id, name: pseudonym(id) }, en.activity.deleted("12ab9f")],
    [{ kind: "user", id, name: "Deleted user 000000" }, "Deleted user 000000"],
  ];
  for (const [actor, name] of names) expect(partyName(actor, en)).toBe(name);
  const link = { kind: "registration-link", id, name: "?" } as const;
  expect(partyName(link, en)).toBe(en.activity.registrationLink("12ab9f"));
  expect(partyName({ kind: "bulk", id, name: "suspend" }, en)).toBe("Suspend");
});

test("licenses are said by what they are called", () => {
  const changes = { licenseType: { before: "pro", after: "gone" } };
  expect(changeLines(entry({ changes }), en, known)).toEqual(["License: Pro → gone"]);
});

test("a refused deed says what was tried and why not", () => {
  const row = entry({
    action: "procedure.refused",
    outcome: "refused",
    reason: "higher_rank",
    procedure: "users.suspend",
  });
  expect(deedLine(row, en)).toBe(
    "Ada Bright was refused suspending. This person's role is above yours.",
  );
});

test("changes are said by field, roles by their names", () => {
  const changes = { roles: { before: ["member"], after: ["admin"] } };
  expect(changeLines(entry({ changes }), en, known)).toEqual(["Role: Member → Admin"]);
});

test("what was empty before is said as set, and unknown fields are left out", () => {
  const changes = {
    suspendedReason: { before: null, after: "On leave" },
    secretHash: { before: "a", after: "b" },
    lastName: { before: "Bright", after: "" },
  };
  expect(changeLines(entry({ changes }), en, known)).toEqual([
    "Reason: On leave",
    "Last name: Bright → nothing",
  ]);
});

test("members are counted, permissions named", () => {
  const row = entry({
    action: "group.members_changed",
    changes: {
      added: { before: null, after: ["a", "b"] },
      removed: { before: null, after: ["c"] },
    },
  });
  expect(changeLines(row, en, known)).toEqual(["Added: 2 people", "Removed: 1 person"]);
  const made = entry({
    action: "role.created",
    changes: { permissions: { before: null, after: ["users:read", "reports:read"] } },
  });
  expect(changeLines(made, en, known)).toEqual(["May do: See users, reports:read"]);
});
