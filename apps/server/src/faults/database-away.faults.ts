import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../database/migrate.ts";
import { callers } from "../testing/callers.ts";
import { type Installation, startInstallation } from "../testing/installation.ts";
import { report } from "../testing/load.ts";
import { type OwnPostgres, startOwnPostgres } from "../testing/own-postgres.ts";

let postgres: OwnPostgres;
let installation: Installation;
beforeAll(async () => {
  postgres = await startOwnPostgres();
  await migrate(postgres.url, { silent: true });
  installation = await startInstallation(postgres.url);
});
afterAll(async () => {
  await installation?.stop();
  await postgres?.remove();
});

test("jobs that end while PostgreSQL is away, well or not, are neither lost nor done twice, and the server lives", async () => {
  const { olga } = await installation.organization({ olga: "owner" });
  const server = await installation.server("server");
  const { invitations } = callers(server.address).as(olga);
  const invite = (name: string) =>
    invitations.create.mutate({ emails: [`${name}@away.example`], roles: ["member"] });
  // One mail is taken while the database is away, one is refused, two wait for their turn after it.
  let begun = 0;
  let goOn = () => {};
  const away = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  installation.mail.at = async (step) => {
    if (step === "connected") begun += 1;
    if (step !== "begun" || begun > 2) return;
    const refused = begun === 1;
    await away;
    if (refused) throw new Error("Not now.");
  };
  for (const [index, name] of ["refused", "taken"].entries()) {
    await invite(name);
    await expect.poll(() => begun).toBe(index + 1);
  }
  await sleep(500);
  await postgres.stop("fast");
  goOn();
  const seconds = 20;
  await sleep(seconds * 1000);
  expect(installation.mail.mails).toHaveLength(1);
  await postgres.start();
  const from = performance.now();
  const sent = () =>
    installation.mail.mails.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).sort();
  await expect.poll(sent, { timeout: 60_000 }).toContain("refused@away.example");
  const recovered = (performance.now() - from) / 1000;
  await invite("after");
  await expect.poll(sent, { timeout: 60_000 }).toContain("after@away.example");
  await expect
    .poll(() => installation.query("select 1 from graphile_worker._private_jobs"), {
      timeout: 60_000,
    })
    .toEqual([]);
  report("PostgreSQL away while mails are on their way", {
    "away for seconds": seconds,
    due: 3,
    sent: sent().length,
    "seconds to the mail that was refused meanwhile": Number(recovered.toFixed(1)),
  });
  expect(sent()).toEqual(["after", "refused", "taken"].map((name) => `${name}@away.example`));
  const states = await installation.query("select distinct mail_status as status from invitation");
  expect(states).toEqual([{ status: "sent" }]);
  expect(server.hasEnded()).toBe(false);
  expect(await server.stop()).toBe(0);
});

test("a server that is asked to end while PostgreSQL is away ends", async () => {
  const server = await installation.server("ending");
  await postgres.stop("immediate");
  const from = performance.now();
  expect(await server.stop()).toBe(0);
  const seconds = (performance.now() - from) / 1000;
  await postgres.start();
  report("asked to end while PostgreSQL is away", { seconds: Number(seconds.toFixed(1)) });
  expect(seconds).toBeLessThan(15);
});
