import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60 * 1000;
const fork = () => world.server.services.orm.em.fork();
const ago = (days: number) => new Date(world.clock.now().getTime() - days * day);

/** Makes somebody's row as it would be after some time. */
const become = (person: Person, columns: Record<string, unknown>) =>
  fork().execute(
    `update app_user set ${Object.keys(columns)
      .map((column) => `${column} = ?`)
      .join(", ")} where id = ?`,
    [...Object.values(columns), person.id],
  );

test("says how the organization stands", async () => {
  const people = await world.organization({
    olga: "owner",
    ada: "admin",
    mia: "member",
    nils: "member",
    pia: "member",
    rosa: "member",
  });
  const { olga, ada, mia, nils, pia, rosa } = people;
  const left = ago(91);
  await become(ada, { mfa_enrolled_at: ago(1) });
  await become(mia, { mfa_enrolled_at: ago(1), created_at: ago(200), last_active_at: left });
  await become(nils, { created_at: ago(100), must_change_password: true });
  await become(pia, { created_at: ago(89), must_change_password: true });
  // Neither dormant nor covered: not active at all.
  await become(rosa, { created_at: ago(300), must_change_password: true, mfa_enrolled_at: ago(1) });
  await world.as(olga).users.suspend.mutate({ userId: rosa.id });
  const invite = (email: string) =>
    world.as(olga).invitations.create.mutate({ emails: [email], roles: ["member"] });
  await invite("one@compliance.example");
  await invite("two@compliance.example");
  await fork().execute(
    "update invitation set expires_at = ? where email = 'two@compliance.example'",
    [ago(1)],
  );
  const report = () => world.as(olga).compliance.report.query();
  expect(await report()).toEqual({
    generatedAt: expect.any(String),
    active: 5,
    mfa: { everyone: { covered: 2, of: 5 }, administrators: { covered: 1, of: 2 } },
    dormant: {
      count: 2,
      people: [
        { id: nils.id, name: "nils Tester", lastActiveAt: null },
        { id: mia.id, name: "mia Tester", lastActiveAt: left.toISOString() },
      ],
    },
    unchangedPasswords: {
      count: 2,
      people: [nils, pia]
        .map(({ id }) => ({ id, name: expect.any(String), lastActiveAt: null }))
        .sort((a, b) => a.id.localeCompare(b.id)),
    },
    invitations: { pending: 1, expired: 1 },
    lastVerification: null,
  });
  const { at } = await world.as(olga).audit.verify.mutate();
  expect((await report()).lastVerification).toEqual({ at, intact: true });
});

test("whoever administers by a role of the organization's own is counted as an administrator", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  await fork().execute(
    `insert into custom_role (id, organization_id, key, name, summary, rank, permissions, created_at)
     values (gen_random_uuid(), ?, 'helper', 'Helper', 'Helps.', 40, '{users:read}', now())`,
    [olga.organization.id],
  );
  await world.as(olga).users.assignRoles.mutate({ userId: mia.id, roles: ["helper"] });
  const { mfa } = await world.as(olga).compliance.report.query();
  expect(mfa.administrators).toEqual({ covered: 0, of: 2 });
});

test("is for those who may read it, and of their own organization only", async () => {
  const { mo, dee } = await world.organization(
    { mo: "manager", dee: "default-user" },
    { profile: "three-tier" },
  );
  await world.organization({ eve: "administrator" }, { profile: "three-tier" });
  expect((await world.as(mo).compliance.report.query()).active).toBe(2);
  expect(await refusal(world.as(dee).compliance.report.query())).toBe("missing_permission");
});
