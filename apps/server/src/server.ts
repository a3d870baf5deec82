import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { Pool } from "pg";
import { createAddressLimit } from "./account/address-limit.ts";
import { sendAccountMail } from "./account/mails.ts";
import { createMailLimit, createSignInLimit } from "./account/sign-in-limit.ts";
import { anchorField, newestSeals, sealQuietLogs } from "./audit/anchors.ts";
import { makeMonths } from "./audit/months.ts";
import { workOnBulk } from "./bulk/work.ts";
import type { Clock } from "./clock.ts";
import { followDatabase } from "./database/database-clock.ts";
import { listsOf, listsOfStandby } from "./database/lists.ts";
import { connectionTimeout, createOrm, standbyWaits } from "./database/orm.ts";
import { insistOnListening, unheededLimits } from "./database/pooler.ts";
import { workTogether } from "./database/together.ts";
import { createEmbedTokens } from "./embed/embed-tokens.ts";
import { createHub } from "./events/hub.ts";
import { createHttp } from "./http.ts";
import { forgetEndedKeys } from "./idempotency/once.ts";
import { sendInvitationMail } from "./invitations/mail.ts";
import { startWorker } from "./jobs/worker.ts";
import { createLinks } from "./links.ts";
import type { LogTo } from "./log.ts";
import { createMailer } from "./mail/mailer.ts";
import { createMfaKeys } from "./mfa/keys.ts";
import { addProfiles } from "./profiles.ts";
import { createRegistrationLimit } from "./registration-links/registration-limit.ts";
import { forgetOld } from "./retention/retention.ts";
import type { Services } from "./services.ts";
import { createSessionLookup } from "./sessions/sessions.ts";
import { directUrlOf, type Located } from "./settings.ts";
import { createTelemetry } from "./telemetry.ts";
import { secretsOf } from "./tokens.ts";
import { liftEndedSuspension } from "./users/lift-suspension.ts";
import { startLanes } from "./webhooks/lanes.ts";
import { createWebhookVault } from "./webhooks/secrets.ts";

/** A server that answers, sends mail and tells open panels what happens. */
export interface UsherServer {
  services: Services;
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  address: string;
  stop(): Promise<void>;
}

/** How long requests that are under way may take when a server ends, in milliseconds. */
const finishWithin = 15_000;

/** Whoever runs the server ought to know: what else is on the machine may go by its clock. */
function tellDifference(difference: number): void {
  const seconds = (difference / 1000).toFixed(1);
  console.warn(
    `By the database's clock it is ${seconds} s later than by this server's, which goes by the database's.`,
  );
}

/** Takes no request any more, and returns once those under way are answered or have had their time. */
async function finishRequests(app: FastifyInstance): Promise<void> {
  const { server } = app;
  // A connection that is done after the server closed would be kept open for the next request.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const late = setTimeout(() => server.closeAllConnections(), finishWithin);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
}

/** Starts a server on a migrated database, by whose clock it goes unless it is given one. `port` 0 takes any free one. */
export async function startServer(
  settings: Located,
  givenClock?: Clock,
  logTo?: LogTo,
): Promise<UsherServer> {
  addProfiles(settings.profiles);
  const pools: Record<string, Pool> = {};
  const keepsStatements = settings.directUrl === undefined;
  const orm = await createOrm(settings.databaseUrl, undefined, {
    connections: settings.poolSize,
    keepsStatements,
    onPool: (requests) => Object.assign(pools, { requests }),
  });
  const standby = settings.standbyUrl
    ? await createOrm(settings.standbyUrl, standbyWaits, {
        connections: settings.poolSize,
        keepsStatements,
        onPool: (requests) => Object.assign(pools, { standby: requests }),
      })
    : undefined;
  // It would connect with the first query only, and not be ready until someone asked for something.
  await orm.connect();
  // The queue and the limit of failed sign-ins share these connections, as the login. The first holds locks and listens,
  // the other prepares statements by name: neither may be lent another connection in between.
  const pool = new Pool({
    connectionString: directUrlOf(settings),
    max: 10,
    connectionTimeoutMillis: connectionTimeout,
  });
  pools.jobs = pool;
  // While it closes, connections that are cut are what was asked for.
  let closing = false;
  const log = (problem: unknown) => closing || app.log.error({ err: problem });
  pool.on("error", (problem) => log(problem));
  pool.on("connect", (client) => client.on("error", (problem) => log(problem)));
  const { now: clock, stop: stopClock } = givenClock
    ? { now: givenClock, stop: () => {} }
    : await followDatabase(pool, tellDifference, log);
  await insistOnListening(pool);
  const hub = await createHub(directUrlOf(settings), (problem) => log(problem), clock);
  const leaving = new AbortController();
  const ending = new AbortController();
  const telemetry = createTelemetry({ pools, streams: hub.listeners });
  const lists = standby
    ? listsOfStandby(orm, standby, {
        from: telemetry.countList,
        left: (why) => app.log.warn(`Lists are read from the primary: ${why}`),
        back: () => app.log.warn("Lists are read from the standby again."),
      })
    : listsOf(orm);
  const services: Services = {
    settings,
    clock,
    orm,
    lists,
    lookUpSession: createSessionLookup(orm),
    together: workTogether(),
    hub,
    links: createLinks(settings),
    embedTokens: await createEmbedTokens(secretsOf(settings), settings.publicUrl),
    signInLimit: createSignInLimit(pool),
    addressLimit: createAddressLimit(pool),
    registrationLimit: createRegistrationLimit(pool),
    mailLimit: createMailLimit(pool),
    mfaKeys: createMfaKeys(secretsOf(settings)),
    webhookVault: createWebhookVault(secretsOf(settings)),
    telemetry,
    leaving: leaving.signal,
    ending: ending.signal,
  };
  const app = await createHttp(services, logTo);
  const unheeded = await unheededLimits(orm);
  if (unheeded.length > 0)
    app.log.warn(`Set them in the pooler, which leaves them out: ${unheeded.join(", ")}.`);
  // Whatever else is logged: they show what is later cut off.
  const anchors = app.log.child({}, { level: "info" });
  const mailer = createMailer(settings);
  async function closeAll(): Promise<void> {
    closing = true;
    stopClock();
    mailer.close();
    await hub.close();
    await pool.end();
    await standby?.close();
    await orm.close();
  }
  // Before any job is taken: a server whose port is taken must not go on as half a one.
  const address = await app
    .listen({ port: settings.port, host: settings.host })
    .catch(async (problem) => {
      await closeAll();
      throw problem;
    });
  const worker = await startWorker(
    pool,
    {
      bulk: (job) => workOnBulk(services, job, log),
      "send-invitation": (job, signal) => sendInvitationMail(services, mailer, job, signal),
      "send-account-mail": (job) => sendAccountMail(services, mailer, job),
      "lift-suspension": (job) => liftEndedSuspension(services, job),
      "forget-ended-keys": () => forgetEndedKeys(orm.em.fork(), clock()),
      "forget-old": (job) => forgetOld(services, job),
      "make-audit-months": () => makeMonths(orm.em.fork(), clock()),
      "seal-audit": () => sealQuietLogs(services, log),
      "anchor-audit": async ({ organizationId }) => {
        for (const anchor of await newestSeals(orm.em.fork(), clock(), organizationId))
          anchors.info({ [anchorField]: anchor }, "The audit log is sealed up to here.");
      },
    },
    log,
  );
  const lanes = startLanes(services, log);
  return {
    services,
    address,
    async stop() {
      leaving.abort();
      await sleep(settings.drainSeconds * 1000);
      ending.abort();
      await Promise.all([finishRequests(app), worker.stop(), lanes.stop()]);
      await closeAll();
    },
  };
}
