import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../testing/load.ts";
import { startMailServer } from "../testing/mail-server.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const minute = 60_000;

const query = <Row>(sql: string, params: unknown[] = []) =>
  world.server.services.orm.em.fork().execute<Row[]>(sql, params);

/** Moves on the servers' clock and the queue's, which is the database's: what is due later is due so much earlier. */
async function pass(milliseconds: number): Promise<void> {
  world.clock.advance(milliseconds);
  await query(
    `update graphile_worker._private_jobs set run_at = run_at - make_interval(secs => ?)
     where locked_at is null`,
    [milliseconds / 1000],
  );
  await expect.poll(due, { timeout: 30_000 }).toBe(0);
}

/** How many mails are being tried now or should be. */
async function due(): Promise<number> {
  const [{ count } = { count: -1 }] = await query<{ count: number }>(
    `select count(*)::int as count from graphile_worker._private_jobs
     where run_at <= now() or locked_at is not null`,
  );
  return count;
}

test("the mail server is away for ten minutes: every mail that is due is sent once it is back, once, and none that is not", async () => {
  await world.another();
  const people = { olga: "owner", ada: "member", ben: "member", mia: "member" } as const;
  const { olga, ada, ben, mia } = await world.organization(people);
  const { invitations } = world.as(olga);
  const port = Number(new URL(world.mail.url).port);
  await world.mail.stop();

  const invited: { id: string; email: string }[] = [];
  for (let passed = 0; passed < 10; passed++) {
    const emails = [1, 2, 3].map((number) => `minute${passed}-${number}@away.example`);
    const outcomes = await invitations.create.mutate({ emails, roles: ["member"] });
    invited.push(...outcomes.map(({ email, invitationId }) => ({ id: invitationId ?? "", email })));
    await pass(minute);
  }
  for (const { email, organization } of [ada, ben, mia])
    await world.with({}).session.requestPasswordReset.mutate({
      organization: organization.slug,
      identifier: email,
    });
  const [revoked, resent] = [invited[0], invited[4]];
  await invitations.revoke.mutate({ invitationId: revoked?.id ?? "" });
  await invitations.resend.mutate({ invitationId: resent?.id ?? "" });
  await pass(0);
  const [tried] = await query<{ attempts: number }>(
    "select sum(attempts)::int as attempts from graphile_worker._private_jobs",
  );

  world.mail = await startMailServer(port);
  const wanted = [
    ...invited.filter((each) => each !== revoked).map(({ email }) => email),
    ...[ada, ben, mia].map(({ email }) => email),
  ].sort();
  let minutes = 0;
  for (; world.mail.mails.length < wanted.length && minutes < 60; minutes++) await pass(minute);
  await pass(60 * minute);
  const sent = world.mail.mails.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text));
  report("mail server away for ten minutes", {
    servers: 2,
    due: wanted.length,
    sent: sent.length,
    twice: sent.length - new Set(sent).size,
    "tries meanwhile": tried?.attempts,
    "minutes until the last was sent": minutes,
  });
  expect(sent.sort()).toEqual(wanted);
  expect(await query("select 1 from graphile_worker._private_jobs")).toEqual([]);
  const failed = await query(
    "select 1 from invitation where status = 'pending' and mail_status <> 'sent'",
  );
  expect(failed).toEqual([]);
});
