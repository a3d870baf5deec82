import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";
import { type Caller, callers } from "../src/testing/callers.ts";
import { makeOrganization } from "../src/testing/organization.ts";
import type { Person } from "../src/testing/person.ts";
import { memoryOf, watched } from "./memory.ts";
import { type Stand, startStand } from "./stand.ts";

/**
 * What bulk actions and exports take of a server: rows a second and the most memory, for a file of invitations, a change of
 * everyone's role, and an export of everyone, each in an organization of its own. Fails where the memory is over the limit.
 */
const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    exported: { type: "string", default: "1000000" },
  },
});
const rows = Number(values.rows);
const exported = Number(values.exported);
/** In MB. */
const mostMemory = 400;
const linesOfOneCall = 1000;

let mailsTaken = 0;
const stand = await startStand({ mail: startMailSink() });
try {
  const { olga, rita, eve } = await prepare(stand);
  const { as } = callers(stand.address);
  console.log(`The server at first: ${await memoryOf(stand.pid)} MB`);
  const most = [
    await report(`${rows} invitations`, rows, () => invite(as(olga))),
    await report(`${rows} role changes`, rows, () => changeRoles(as(rita))),
    await report(`${exported} users exported`, exported, () => exportUsers(as(eve))),
  ];
  console.log(`The server at the end: ${await memoryOf(stand.pid)} MB`);
  if (Math.max(...most) > mostMemory) throw new Error(`More than ${mostMemory} MB.`);
} finally {
  await stand.stop();
}

/** An SMTP server that takes every mail and keeps none. */
async function startMailSink() {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      stream.resume().on("end", () => {
        mailsTaken++;
        done();
      });
    },
  }).on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** An owner each of an organization that is empty, of one for the role change, and of one to export. */
async function prepare({ orm, clock }: Stand) {
  const { olga } = await makeOrganization({ orm, clock }, { olga: "owner" });
  const { rita } = await makeOrganization({ orm, clock }, { rita: "owner" });
  const { eve } = await makeOrganization({ orm, clock }, { eve: "owner" });
  await addPeople(rita, rows);
  await addPeople(eve, exported - 1);
  await orm.em.fork().execute("analyze");
  return { olga, rita, eve };
}

async function addPeople({ organization }: Person, count: number): Promise<void> {
  await stand.orm.em.fork().execute(
    `set statement_timeout = 0;
     insert into app_user (id, organization_id, email, first_name, last_name, roles, rank, created_at)
     select gen_random_uuid(), '${organization.id}', 'row' || n || '@rows.example', 'Row', to_char(n, 'FM0000000'),
            array['member'], 30, now()
     from generate_series(1, ${Math.trunc(count)}) n;
     set statement_timeout = 30000`,
  );
}

async function report(what: string, count: number, work: () => Promise<string>): Promise<number> {
  const { answer, seconds, most } = await watched(stand.pid, work);
  const each = (count / seconds).toFixed(0);
  console.log(`${what}: ${seconds.toFixed(1)} s, ${each} a second, at most ${most} MB${answer}`);
  return most;
}

async function invite({ bulk }: Caller): Promise<string> {
  let jobId: string | undefined;
  const begin = performance.now();
  for (let after = 0; after < rows; after += linesOfOneCall) {
    const lines = Array.from({ length: Math.min(linesOfOneCall, rows - after) }, (_, n) => ({
      email: `guest${after + n}@guests.example`,
    }));
    const added = await bulk.addInvitations.mutate({ ...(jobId ? { jobId } : {}), after, lines });
    jobId = added.jobId;
  }
  if (!jobId) throw new Error("There is no line to send.");
  const sending = (performance.now() - begin) / 1000;
  await bulk.startInvitations.mutate({ jobId, expectedTotal: rows });
  await untilDone(bulk, jobId);
  while (mailsTaken < rows) await sleep(100);
  return `; handed over in ${sending.toFixed(1)} s, ${mailsTaken} mails taken`;
}

async function changeRoles({ bulk }: Caller): Promise<string> {
  const selection = { matching: { search: "row" } };
  const deed = { action: "assignRoles" as const, params: { roles: ["admin"] }, selection };
  const begin = performance.now();
  await bulk.preview.query(deed);
  const previewed = performance.now();
  const { jobId } = await bulk.start.mutate({ ...deed, expectedTotal: rows });
  const started = performance.now();
  await untilDone(bulk, jobId);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  return `; previewed in ${seconds(begin, previewed)} s, started in ${seconds(previewed, started)} s`;
}

async function untilDone(bulk: Caller["bulk"], jobId: string): Promise<void> {
  for (;;) {
    const { status, done, refused } = await bulk.get.query({ jobId });
    if (status === "done" && done === rows) return;
    if (status === "done") throw new Error(`${refused} were refused.`);
    await sleep(500);
  }
}

async function exportUsers({ users }: Caller): Promise<string> {
  let lines = 0;
  let bytes = 0;
  for await (const piece of await users.export.mutate({})) {
    lines += piece.split("\n").length - 1;
    bytes += piece.length;
  }
  if (lines !== exported + 1) throw new Error(`${lines - 1} were exported.`);
  return `, ${(bytes / 1024 / 1024).toFixed(0)} MB of CSV`;
}
