import type { AuditRow } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allPieces, refusal, whoGotIn } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** An owner whose log has `count` changes of a name in it, the first ones with formulas. */
async function busy(count: number) {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const caller = world.as(olga);
  const names = ["=cmd", "+1", "-1", "@sum", "plain"];
  for (let index = 0; index < count; index++) {
    const firstName = `${names[index % names.length]} ${index}`;
    await caller.users.update.mutate({ userId: mia.id, firstName });
  }
  return { olga, mia, caller };
}

describe("the export of the audit log", () => {
  test("has every entry once as JSON lines, over as many pages as there are", async () => {
    const { caller, mia } = await busy(230);
    const filter = { targetId: mia.id };
    const pieces = await allPieces(caller.audit.export.mutate({ format: "jsonl", filter }));
    expect(pieces).toHaveLength(2);
    const rows = pieces.join("").trimEnd().split("\n");
    const entries = rows.map((line) => JSON.parse(line) as AuditRow);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(230);
    expect(entries[0]?.changes.firstName?.after).toBe("plain 229");
    expect(entries.at(-1)?.changes.firstName?.after).toBe("=cmd 0");
  });

  test("is CSV that no spreadsheet runs", async () => {
    const { caller, mia } = await busy(5);
    const filter = { targetId: mia.id };
    const [head, rows = ""] = await allPieces(
      caller.audit.export.mutate({ format: "csv", filter }),
    );
    expect(head).toMatch(/^Time,Actor,Actor kind,.*\r\n$/);
    expect(rows.split("\r\n").filter(Boolean)).toHaveLength(5);
    await caller.users.update.mutate({ userId: mia.id, firstName: "=HYPERLINK(1)", lastName: "x" });
    const users = (await allPieces(caller.users.export.mutate({}))).join("");
    expect(users).toContain(",'=HYPERLINK(1),");
    expect(users).not.toMatch(/(^|,)[=+@-]/m);
  });

  test("is recorded, and refused to whoever may not read the log", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    expect(await refusal(world.as(mia).audit.export.mutate({ format: "csv" }))).toBe(
      "missing_permission",
    );
    await allPieces(world.as(olga).audit.export.mutate({ format: "csv" }));
    const { rows } = await world.as(olga).audit.list.query({});
    expect(rows.map(({ action, procedure }) => [action, procedure])).toEqual([
      ["audit.exported", "audit.export"],
      ["session.started", "session.signIn"],
      ["procedure.refused", "audit.export"],
      ["session.started", "session.signIn"],
      ["organization.created", null],
    ]);
  });

  test("stops when whoever asked for it loses access in the middle", async () => {
    const { caller, olga, mia } = await busy(201);
    const { ann } = await joinAs(olga, "ann");
    const filter = { targetId: mia.id };
    const answer = await world.as(ann).audit.export.mutate({ format: "jsonl", filter });
    const pieces = answer[Symbol.asyncIterator]();
    // The server prepares pieces ahead of their reader; the last ones may have been on their way.
    await pieces.next();
    await caller.users.suspend.mutate({ userId: ann.id });
    const later = world.as(ann).audit.export.mutate({ format: "jsonl" });
    expect(await refusal(later)).toBe("not_signed_in");
  });
});

/** Another admin in the organization of `owner`. */
async function joinAs(owner: Awaited<ReturnType<typeof busy>>["olga"], name: string) {
  const email = `${name}@${owner.organization.slug}.example`;
  const [invited] = await world
    .as(owner)
    .invitations.create.mutate({ emails: [email], roles: ["admin"] });
  const link = await world
    .as(owner)
    .invitations.link.mutate({ invitationId: invited?.invitationId ?? "" });
  const token = new URL(link.url).hash.slice(1);
  const accept = { token, firstName: name, lastName: "Tester", password: "a phrase for tests" };
  const user = await whoGotIn(world.with({}).invitations.accept.mutate(accept));
  return { ann: { id: user.id, email, organization: owner.organization } };
}

describe("the filters of the audit log", () => {
  test("find by actor, target, action, outcome and time", async () => {
    const { caller, olga, mia } = await busy(2);
    const { users, audit } = caller;
    const before = world.server.services.clock().toISOString();
    world.clock.advance(60_000);
    await users.suspend.mutate({ userId: mia.id });
    await refusal(users.suspend.mutate({ userId: mia.id }));
    const actions = async (filter: object) =>
      (await audit.list.query({ filter })).rows.map(({ action }) => action);
    expect(await actions({ targetId: mia.id, from: before })).toEqual([
      "procedure.refused",
      "user.suspended",
    ]);
    expect(await actions({ targetId: mia.id, to: before })).toEqual([
      "user.updated",
      "user.updated",
    ]);
    expect(await actions({ outcome: "refused" })).toEqual(["procedure.refused"]);
    expect(await actions({ actorId: olga.id, actions: ["user.suspended"] })).toEqual([
      "user.suspended",
    ]);
    expect(await actions({ actorId: mia.id })).toEqual([]);
    expect(await actions({ targetKinds: ["organization"] })).toEqual(["organization.created"]);
  });
});
