import { afterAll, beforeAll, expect, test } from "vitest";
import { ended } from "../testing/bulk.ts";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("each line says what is wrong in it, before anybody is invited", async () => {
  const { ann, uma } = await world.organization(
    { ann: "admin", uma: "user" },
    { profile: "licensed", seats: { pro: 1, "knowledge-only": null } },
  );
  const { bulk, invitations, users } = world.as(ann);
  await invitations.create.mutate({
    ...{ emails: ["known@lines.example"], roles: ["user"], licenseType: "knowledge-only" },
  });
  const line = (email: string, more = {}) => ({
    ...{ email, roles: ["User"], licenseType: "Knowledge Only" },
    ...more,
  });
  const { lines, ready, seats } = await bulk.previewInvitations.query({
    lines: [
      line("One@Lines.example", { licenseType: "Pro" }),
      line("two@lines.example", { licenseType: "pro" }),
      line("nobody at lines"),
      line("one@lines.example"),
      line("known@lines.example"),
      line(uma.email),
      line("three@lines.example", { roles: ["emperor"], groups: ["Choir"] }),
      line("four@lines.example", { licenseType: "gold", note: "x".repeat(1001) }),
      { email: "five@lines.example", roles: ["admin"] },
      { email: "six@lines.example", licenseType: "Pro" },
    ],
  });
  expect(lines.map(({ email, problems }) => [email, ...problems.map((one) => one.reason)])).toEqual(
    [
      ["one@lines.example"],
      ["two@lines.example", "seats_full"],
      ["nobody at lines", "invalid_email"],
      ["one@lines.example", "duplicate_line"],
      ["known@lines.example", "already_invited"],
      [uma.email, "already_user"],
      ["three@lines.example", "unknown_role", "unknown_group"],
      ["four@lines.example", "note_too_long", "unknown_license"],
      ["five@lines.example", "license_needed"],
      ["six@lines.example", "one_role_only"],
    ],
  );
  expect(lines[6]?.problems).toEqual([
    { field: "roles", reason: "unknown_role", value: "emperor" },
    { field: "groups", reason: "unknown_group", value: "Choir" },
  ]);
  expect([ready, seats]).toEqual([1, [{ licenseType: "pro", needed: 2, left: 1 }]]);
  const { rows } = await users.list.query({ filter: { status: ["invited"] } });
  expect(rows).toHaveLength(1);
});

test("lines are added in several calls, and each is invited once with its own outcome", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { bulk, users, audit } = world.as(olga);
  const first = await bulk.addInvitations.mutate({
    lines: [{ email: "a@many.example" }, { email: "B@many.example", roles: ["Admin"], note: "Hi" }],
  });
  const { jobId } = first;
  const more = { jobId, after: 2, lines: [{ email: olga.email }, { email: "no address" }] };
  expect(await bulk.addInvitations.mutate(more)).toEqual({ jobId, total: 4 });
  // An answer that got lost: the same lines once more.
  expect(await bulk.addInvitations.mutate(more)).toEqual({ jobId, total: 4 });
  expect(await refusal(bulk.addInvitations.mutate({ ...more, after: 9 }))).toBe(
    "selection_changed",
  );
  expect(await bulk.list.query()).toEqual([]);
  const start = (expectedTotal: number) => bulk.startInvitations.mutate({ jobId, expectedTotal });
  expect(await refusal(start(5))).toBe("selection_changed");
  expect(await start(4)).toEqual({ jobId, total: 4 });
  expect(await refusal(start(4))).toBe("bulk_started");
  expect(await refusal(bulk.addInvitations.mutate(more))).toBe("bulk_started");
  const { job, rows } = await ended(world.as(olga), jobId);
  expect(job).toMatchObject({ action: "invite", total: 4, done: 2, refused: 2 });
  expect(rows.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual([
    ["a@many.example", "done", null],
    ["b@many.example", "done", null],
    [olga.email, "refused", "already_user"],
    ["no address", "refused", "invalid_email"],
  ]);
  const { rows: listed } = await users.list.query({ filter: { status: ["invited"] } });
  expect(listed.map(({ email, roles }) => [email, roles])).toEqual([
    ["a@many.example", ["member"]],
    ["b@many.example", ["admin"]],
  ]);
  expect(await world.mail.to("b@many.example")).toHaveLength(1);
  const created = { batchId: jobId, actions: ["invitation.created" as const] };
  expect((await audit.list.query({ filter: created })).rows).toHaveLength(2);
});

test("a draft is nobody else's, and whoever may not invite makes none", async () => {
  const { olga, ada, mia } = await world.organization({
    olga: "owner",
    ada: "admin",
    mia: "member",
  });
  const lines = [{ email: "a@draft.example" }];
  const { jobId } = await world.as(olga).bulk.addInvitations.mutate({ lines });
  const others = world.as(ada).bulk;
  expect(await refusal(others.addInvitations.mutate({ jobId, after: 1, lines }))).toBe("not_found");
  expect(await refusal(others.startInvitations.mutate({ jobId, expectedTotal: 1 }))).toBe(
    "not_found",
  );
  const { bulk } = world.as(mia);
  expect(await refusal(bulk.addInvitations.mutate({ lines }))).toBe("missing_permission");
  expect(await refusal(bulk.previewInvitations.query({ lines }))).toBe("missing_permission");
});

test("lines hold no more than a file may, and nothing that nobody knows", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { bulk } = world.as(olga);
  const lines = Array.from({ length: 1001 }, (_, n) => ({ email: `a${n}@b.example` }));
  expect(await refusal(bulk.addInvitations.mutate({ lines }))).toBe("invalid_input");
  const unknown = [{ email: "a@b.example", password: "x" }];
  expect(await refusal(bulk.addInvitations.mutate({ lines: unknown }))).toBe("invalid_input");
});

test("whoever is deleted is forgotten in the lines of files too", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const { bulk, users } = world.as(olga);
  const { jobId } = await bulk.addInvitations.mutate({ lines: [{ email: mia.email }] });
  await bulk.startInvitations.mutate({ jobId, expectedTotal: 1 });
  expect((await ended(world.as(olga), jobId)).rows).toMatchObject([{ name: mia.email }]);
  await users.delete.mutate({ userId: mia.id });
  const { rows } = await bulk.items.query({ jobId });
  expect(rows).toMatchObject([{ name: "", reason: "already_user" }]);
});
