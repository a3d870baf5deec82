import { afterAll, beforeAll, expect, test } from "vitest";
import { addRows } from "../testing/bulk.ts";
import { serverProcess } from "../testing/server-process.ts";
import { startWorld, type World } from "../testing/world.ts";
import { workOnBulk } from "./work.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const query = <Row>(sql: string, params: unknown[] = []) =>
  world.server.services.orm.em.fork().execute<Row[]>(sql, params);

/** Whether the server of this name is at a bulk action right now: its lock says who took the job. */
async function isAtWork(name: string): Promise<boolean> {
  const found = await query(
    `select 1 from graphile_worker.jobs j
     join pg_locks l on l.locktype = 'advisory' and l.granted
       and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended(j.locked_by, 0)
     join pg_stat_activity a using (pid)
     where j.task_identifier = 'bulk' and a.application_name = ?`,
    [name],
  );
  return found.length > 0;
}

test("when a server is killed in the middle another goes on, and no row is done twice", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  await addRows(world, olga, 200);
  const { bulk } = world.as(olga);
  const doomed = await serverProcess(world.server.services.settings, "doomed");
  const { jobId } = await bulk.start.mutate({
    action: "suspend",
    selection: { matching: { search: "row" } },
    expectedTotal: 200,
  });
  await expect.poll(() => isAtWork("doomed"), { interval: 20, timeout: 30_000 }).toBe(true);
  const status = async () => (await bulk.get.query({ jobId })).status;
  // Its first piece is done: before that, it had only taken the job.
  await expect.poll(status, { interval: 20, timeout: 30_000 }).toBe("running");
  doomed.kill();
  expect(await status()).toBe("running");
  await expect
    .poll(async () => (await bulk.get.query({ jobId })).status, { timeout: 180_000 })
    .toBe("done");
  expect(await bulk.get.query({ jobId })).toMatchObject({ total: 200, done: 200, refused: 0 });
  const events = await query<{ times: string; users: string }>(
    `select times, count(*) as users from (
       select target_id, count(*) as times from audit_event
       where batch_id = ? and action = 'user.suspended' group by target_id) counted
     group by times`,
    [jobId],
  );
  expect(events).toEqual([{ times: "1", users: "200" }]);
  const finished = await query(
    "select 1 from audit_event where batch_id = ? and action = 'bulk.finished'",
    [jobId],
  );
  expect(finished).toHaveLength(1);
}, 240_000);

test("when two servers are killed one after the other, each line of a file is invited once", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { bulk } = world.as(olga);
  const emails = Array.from({ length: 300 }, (_, n) => `guest${n}@crash.example`);
  const lines = emails.map((email) => ({ email }));
  const { jobId } = await bulk.addInvitations.mutate({ lines });
  // Both are up before there is anything to do, so that neither comes when all of it is done.
  const names = ["first-doomed", "second-doomed"];
  const { settings } = world.server.services;
  const doomed = await Promise.all(
    names.map(async (name) => ({ name, server: await serverProcess(settings, name) })),
  );
  const settled = async () => {
    const { done, refused } = await bulk.get.query({ jobId });
    return done + refused;
  };
  await bulk.startInvitations.mutate({ jobId, expectedTotal: lines.length });
  let before = 0;
  for (const { name, server } of doomed) {
    await expect.poll(() => isAtWork(name), { interval: 10, timeout: 60_000 }).toBe(true);
    await expect.poll(settled, { interval: 10, timeout: 30_000 }).toBeGreaterThan(before);
    server.kill();
    before = await settled();
    expect(before).toBeLessThan(lines.length);
  }
  await expect
    .poll(async () => (await bulk.get.query({ jobId })).status, { timeout: 120_000 })
    .toBe("done");
  expect(await bulk.get.query({ jobId })).toMatchObject({ total: 300, done: 300, refused: 0 });
  const [counted] = await query(
    `select count(*)::int as events, count(distinct target_id)::int as invitations from audit_event
     where batch_id = ? and action = 'invitation.created'`,
    [jobId],
  );
  expect(counted).toEqual({ events: 300, invitations: 300 });
  const sent = () => {
    const mails = world.mail.mails.filter(({ text }) => text?.includes(olga.organization.name));
    return new Map(
      mails.flatMap(({ messageId, to }) =>
        [to ?? []].flat().map(({ text }) => [messageId, text] as const),
      ),
    );
  };
  // A mail whose server was killed as it was taken comes once more under the same id, and is the same mail to its reader.
  await expect.poll(() => new Set(sent().values()).size, { timeout: 60_000 }).toBe(300);
  expect(sent().size).toBe(300);
}, 240_000);

test("several servers share the rows of one action, and each row is done once", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  await addRows(world, olga, 200);
  const other = await world.another();
  const { bulk } = world.as(olga);
  const { jobId } = await bulk.start.mutate({
    action: "assignRoles",
    params: { roles: ["admin"] },
    selection: { matching: { search: "row" } },
    expectedTotal: 200,
  });
  // Both at the very same pieces, as when a living server is taken for a dead one.
  const log = (problem: unknown) => expect.fail(String(problem));
  const piece = { organizationId: olga.organization.id, jobId };
  const { services } = other;
  for (let round = 0; round < 5; round++)
    await Promise.all([
      workOnBulk(services, piece, log),
      workOnBulk(world.server.services, piece, log),
    ]);
  await expect
    .poll(async () => (await bulk.get.query({ jobId })).status, { timeout: 60_000 })
    .toBe("done");
  expect(await bulk.get.query({ jobId })).toMatchObject({ done: 200, refused: 0 });
  const [counted] = await query(
    `select count(*)::int as events, count(distinct target_id)::int as users from audit_event
     where batch_id = ? and action = 'user.roles_changed'`,
    [jobId],
  );
  expect(counted).toEqual({ events: 200, users: 200 });
}, 120_000);
