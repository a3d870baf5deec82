import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeAt } from "../testing/authenticator.ts";
import { callers, refusal } from "../testing/callers.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Installation, startInstallation } from "../testing/installation.ts";
import { report } from "../testing/load.ts";
import { type Person, password } from "../testing/person.ts";
import { startReceiver } from "../testing/receiver.ts";

let database: TestDatabase;
let installation: Installation;
beforeAll(async () => {
  database = await createTestDatabase();
  installation = await startInstallation(database.url);
});
afterAll(async () => {
  await installation?.stop();
  await database?.drop();
});

const off = 45_000;
const minute = 60_000;

/** Servers of one installation: one with the right time, one 45 seconds ahead, one as much behind. */
async function startServers() {
  const start = async (name: string, clockOff: number) => {
    const server = await installation.server(name, { clockOff });
    return { name, server, ...callers(server.address) };
  };
  return Promise.all([start("right", 0), start("ahead", off), start("behind", -off)]);
}

type Server = Awaited<ReturnType<typeof startServers>>[number];

/** By how much a time that a server gave is off, in milliseconds. */
const offBy = (time: string | Date, after: number) =>
  Math.abs(new Date(time).getTime() - Date.now() - after);

test("servers whose clocks are 45 seconds off decide as the others do", async () => {
  const { olga, mia } = await installation.organization({ olga: "owner", mia: "member" });
  const servers = await startServers();
  for (const { name, server } of servers)
    expect(server.output().includes("By the database's clock it is")).toBe(name !== "right");
  const figures = {
    sessions: await sessionsEndAlike(servers, olga),
    tokens: await tokensAreGoodEverywhere(servers, olga),
  };
  await codesAreGoodOnce(servers, mia);
  await deedsStandInTheirOrder(servers, olga);
  const seconds = await jobsAreDoneAtOnce(servers, olga);
  report("clocks 45 s ahead and behind on two of three servers", {
    "sessions end off by, ms": figures.sessions,
    "tokens end off by, ms": figures.tokens,
    "seconds to a mail and a webhook": seconds,
  });
}, 120_000);

/** A session lives as long as the policy says, whichever server began it, and ends at the same time on all. */
async function sessionsEndAlike(servers: Server[], person: Person): Promise<number> {
  let worst = 0;
  for (const { signIn } of servers) {
    const headers = await signIn(person);
    worst = Math.max(worst, ...(await lifetimesOff()));
    const isOpen = () =>
      Promise.all(
        servers.map(
          async (server) => (await refusal(server.with(headers).session.me.query())) === null,
        ),
      );
    const endIn = (seconds: number) =>
      installation.query(
        "update session set expires_at = now() + make_interval(secs => ?), absolute_expires_at = now() + make_interval(secs => ?)",
        [seconds, seconds],
      );
    await endIn(20);
    expect(await isOpen()).toEqual([true, true, true]);
    await endIn(-1);
    expect(await isOpen()).toEqual([false, false, false]);
    await installation.query("delete from session");
  }
  expect(worst).toBeLessThan(3000);
  return worst;
}

/** By how much the lives of the sessions there are differ from what the policy says, in milliseconds. */
async function lifetimesOff(): Promise<number[]> {
  const sessions = await installation.query<{ begun: string }>(
    "select extract(epoch from now() - created_at) * 1000 as begun from session",
  );
  return sessions.map(({ begun }) => Math.abs(Math.round(Number(begun))));
}

/** A token that one server made opens the others at once, and lives five minutes by all clocks. */
async function tokensAreGoodEverywhere(servers: Server[], person: Person): Promise<number> {
  const [right] = servers as [Server, ...Server[]];
  const { key } = await right.as(person).apiKeys.create.mutate({ name: "Backend" });
  const origin = "http://localhost:4001";
  let worst = 0;
  for (const maker of servers) {
    const backend = maker.with({ authorization: `Bearer ${key}` });
    const { token, expiresAt } = await backend.embed.createToken.mutate({
      userId: person.id,
      origin,
    });
    worst = Math.max(worst, offBy(expiresAt, 5 * minute));
    for (const server of servers)
      expect(
        await refusal(server.with({ authorization: `Bearer ${token}`, origin }).session.me.query()),
      ).toBeNull();
  }
  expect(worst).toBeLessThan(3000);
  return worst;
}

/** The codes of a right clock are taken by every server, each once over all of them. */
async function codesAreGoodOnce(servers: Server[], person: Person): Promise<void> {
  const [right, ahead, behind] = servers as [Server, Server, Server];
  const { secret } = await right.as(person).mfa.beginTotp.mutate({ password });
  const codeIn = (milliseconds: number) => codeAt(secret, new Date(Date.now() + milliseconds));
  await right.as(person).mfa.confirmTotp.mutate({ code: codeIn(-30_000) });
  const { slug: organization } = person.organization;
  const enter = async (server: Server, code: string) => {
    const anyone = server.with({});
    const answer = await anyone.session.signIn.mutate({
      organization,
      identifier: person.email,
      password,
    });
    if (answer.status !== "mfa-required") throw new Error(answer.status);
    return refusal(anyone.session.verifyMfa.mutate({ challenge: answer.challenge, code }));
  };
  const [first, second] = [codeIn(0), codeIn(30_000)];
  expect(await enter(ahead, first)).toBeNull();
  expect(await enter(behind, first)).toBe("wrong_code");
  expect(await enter(right, first)).toBe("wrong_code");
  expect(await enter(behind, second)).toBeNull();
  expect(await enter(ahead, second)).toBe("wrong_code");
}

/** What was done first stands first, and a list begun on one server goes on at another. */
async function deedsStandInTheirOrder(servers: Server[], person: Person): Promise<void> {
  const done: string[] = [];
  for (let round = 0; round < 2; round++)
    for (const server of servers) {
      const { id } = await server
        .as(person)
        .groups.create.mutate({ name: `${server.name} ${round}` });
      done.unshift(id);
      await sleep(300);
    }
  const listed: string[] = [];
  let cursor: string | null = null;
  for (const { as } of servers) {
    const page: { rows: { target: { id: string | null } | null }[]; nextCursor: string | null } =
      await as(person).audit.list.query({
        filter: { actions: ["group.created"] },
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
    listed.push(...page.rows.map(({ target }) => target?.id ?? ""));
    cursor = page.nextCursor;
  }
  expect(listed).toEqual(done);
}

/** Nobody waits for a mail or a webhook until clocks agree, and none is sent twice because they don't. */
async function jobsAreDoneAtOnce(servers: Server[], person: Person): Promise<number> {
  const receiver = await startReceiver();
  const [right] = servers as [Server, ...Server[]];
  const eventTypes = ["invitation.created" as const];
  await right.as(person).webhooks.create.mutate({ url: receiver.url, eventTypes });
  const from = performance.now();
  for (const { name, as } of servers)
    await as(person).invitations.create.mutate({
      emails: [`${name}@clocks.example`],
      roles: ["member"],
    });
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(3);
  for (const { name } of servers)
    expect(await installation.mail.to(`${name}@clocks.example`)).toHaveLength(1);
  const seconds = (performance.now() - from) / 1000;
  await sleep(1000);
  expect(receiver.received).toHaveLength(3);
  expect(installation.mail.mails.filter(({ subject }) => subject?.includes("invit"))).toHaveLength(
    3,
  );
  await receiver.close();
  return Number(seconds.toFixed(1));
}
