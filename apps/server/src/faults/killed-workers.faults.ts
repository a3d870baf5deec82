import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callers } from "../testing/callers.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Installation, startInstallation } from "../testing/installation.ts";
import { report } from "../testing/load.ts";
import type { MailStep } from "../testing/mail-server.ts";
import type { Person } from "../testing/person.ts";

let database: TestDatabase;
let installation: Installation;
/** Holds rows and tables, so that a server stops at a step. */
let holder: Client;
let olga: Person;
beforeAll(async () => {
  database = await createTestDatabase();
  installation = await startInstallation(database.url);
  holder = new Client(database.url);
  await holder.connect();
  ({ olga } = await installation.organization({ olga: "owner" }));
});
afterAll(async () => {
  await holder?.end();
  await installation?.stop();
  await database?.drop();
});

/** The next mail stops for ever at this step; answers whether it has come there. */
function stopMailAt(wanted: MailStep): () => boolean {
  let reached = false;
  installation.mail.at = async (step) => {
    if (step !== wanted) return;
    reached = true;
    await new Promise(() => {});
  };
  return () => reached;
}

/** The next mail waits once the mail server has taken it, until `goOn`. */
function pauseWhenTaken() {
  let goOn = () => {};
  let reached = false;
  const paused = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  installation.mail.at = async (step) => {
    if (step !== "taken") return;
    reached = true;
    await paused;
  };
  return { goOn, hasReached: () => reached };
}

/** Whether a statement waits for a lock that begins like this. */
async function waits(statement: string): Promise<boolean> {
  const found = await installation.query(
    `select 1 from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and ltrim(query) ilike ?`,
    [`${statement}%`],
  );
  return found.length > 0;
}

const until = (reached: () => boolean | Promise<boolean>) =>
  expect.poll(reached, { timeout: 30_000, interval: 20 }).toBe(true);

/** How many jobs of the queue are so. */
async function jobs(so: string): Promise<number> {
  const found = await installation.query(`select 1 from graphile_worker._private_jobs where ${so}`);
  return found.length;
}

/** Invites the step's own address, or another, and answers with the invitation's id. */
type Invite = (email?: string) => Promise<string>;

interface Step {
  at: string;
  /** Brings the server to the step, with a mail for whoever is invited. */
  bring: (invite: Invite) => Promise<void>;
  /** How many mails come of it. */
  mails: number;
}

const mailStep = (at: string, step: MailStep, mails: number): Step => ({
  at,
  mails,
  async bring(invite) {
    const reached = stopMailAt(step);
    await invite();
    await until(reached);
  },
});

const steps: Step[] = [
  {
    at: "before the job is taken",
    mails: 1,
    async bring(invite) {
      // It works at four at once, and these take all its time.
      stopMailAt("connected");
      for (let other = 0; other < 4; other++) await invite(`other${other}@killed.example`);
      await until(async () => (await jobs("locked_at is not null")) === 4);
      await invite();
      expect(await jobs("locked_at is null")).toBe(1);
    },
  },
  {
    at: "when the job is taken, before the mail is written",
    mails: 1,
    async bring(invite) {
      // Sent, and to be sent again: as resending does, with the invitations held before the job is there.
      installation.mail.at = () => {};
      const id = await invite();
      await expect.poll(() => mailStatus(id), { timeout: 30_000 }).toBe("sent");
      installation.mail.mails.splice(0);
      const sets = "mail_status = 'queued', mail_version = mail_version + 1";
      const [changed] = await installation.query<{ version: number }>(
        `update invitation set ${sets} where id = ? returning mail_version as version`,
        [id],
      );
      await holder.query("begin");
      await holder.query("lock table invitation in access exclusive mode");
      const job = {
        organizationId: olga.organization.id,
        invitationId: id,
        mailVersion: changed?.version,
      };
      await installation.query("select enqueue('send-invitation', ?::json, ?, null)", [
        JSON.stringify(job),
        `invitation:${id}`,
      ]);
      await until(() => waits("select"));
    },
  },
  mailStep("when the mail server was reached", "connected", 1),
  mailStep("when the mail is on its way", "begun", 1),
  mailStep("when all of it was sent and the mail server has not taken it", "written", 1),
  // Nobody can know: the mail server took it and its answer was lost.
  mailStep("when the mail server has taken it and not yet said so", "taken", 2),
  {
    at: "when it was said to be taken, before that is written down",
    mails: 2,
    async bring(invite) {
      const { goOn, hasReached } = pauseWhenTaken();
      const id = await invite();
      await until(hasReached);
      await holder.query("begin");
      await holder.query("select 1 from invitation where id = $1 for update", [id]);
      goOn();
      await until(() => waits("update"));
    },
  },
  {
    at: "when it is written down, before the job is gone",
    mails: 1,
    async bring(invite) {
      const { goOn, hasReached } = pauseWhenTaken();
      await invite();
      await until(hasReached);
      await holder.query("begin");
      await holder.query("select 1 from graphile_worker._private_jobs for update");
      goOn();
      await until(() => waits("delete"));
    },
  },
];

async function mailStatus(id = ""): Promise<string | undefined> {
  const [found] = await installation.query<{ status: string }>(
    "select mail_status as status from invitation where id = ?",
    [id],
  );
  return found?.status;
}

test.each(steps)(
  "a server that is killed $at: the next one sends the mail ($mails)",
  async ({ at, bring, mails }) => {
    const number = steps.findIndex((step) => step.at === at);
    const email = `step${number}@killed.example`;
    const doomed = await installation.server("doomed");
    const { invitations, session } = callers(doomed.address).as(olga);
    // The sign-in has a mail of its own, which is not the one to stop.
    await session.me.query();
    await expect.poll(() => jobs("true")).toBe(0);
    await bring(async (address = email) => {
      const [made] = await invitations.create.mutate({ emails: [address], roles: ["member"] });
      return made?.invitationId ?? "";
    });
    doomed.kill();
    await holder.query("rollback");
    installation.mail.at = () => {};
    const next = await installation.server("next");
    const from = performance.now();
    const [invitation] = await installation.query<{ id: string }>(
      "select id from invitation where email = ?",
      [email],
    );
    await expect.poll(() => mailStatus(invitation?.id), { timeout: 60_000 }).toBe("sent");
    await expect.poll(() => jobs("true"), { timeout: 60_000 }).toBe(0);
    const sent = installation.mail.mails.filter(({ to }) =>
      [to ?? []].flat().some(({ text }) => text === email),
    );
    report(`killed ${at}`, {
      due: 1,
      sent: sent.length,
      "different mails": new Set(sent.map(({ messageId }) => messageId)).size,
      "seconds to recover": Number(((performance.now() - from) / 1000).toFixed(1)),
    });
    expect(sent).toHaveLength(mails);
    // One that comes twice is the same mail, which mailboxes can tell.
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await next.stop()).toBe(0);
  },
);
