import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../database/migrate.ts";
import { callers } from "../testing/callers.ts";
import { type Installation, startInstallation } from "../testing/installation.ts";
import { byStatus, failureOf, report, startLoad } from "../testing/load.ts";
import { type SmallDisk, startOnSmallDisk } from "../testing/small-disk.ts";

let disk: SmallDisk;
let installation: Installation;
beforeAll(async () => {
  disk = await startOnSmallDisk();
  await migrate(disk.url, { silent: true });
  installation = await startInstallation(disk.url);
});
afterAll(async () => {
  await installation?.stop();
  await disk?.remove();
});

test("the database's disk is full: writers are told that it passes, readers are served, nothing is half done, and it goes on once there is space", async () => {
  const { olga } = await installation.organization({ olga: "owner" });
  const server = await installation.server("server");
  const { signIn, as, with: withHeaders } = callers(server.address);
  const headers = { ...(await signIn(olga)), "idempotency-key": randomUUID() };
  const load = startLoad(
    "Group",
    Array.from({ length: 4 }, () => as(olga)),
    25,
  );
  await sleep(1000);
  await disk.fill();
  // What free space there is in the tables' own pages is used up first.
  await expect.poll(() => load.failures.length, { timeout: 120_000 }).toBeGreaterThan(20);
  const invite = () =>
    withHeaders(headers).invitations.create.mutate({
      // As many as there is no room for.
      emails: Array.from({ length: 50 }, (_, index) => `full${index}@disk.example`),
      roles: ["member"],
    });
  const refused = await invite().then(
    () => null,
    (problem) => ({ ...failureOf(problem), requestId: requestIdOf(problem) }),
  );
  const me = await as(olga).session.me.query();
  const ready = await fetch(`${server.address}/readyz`);
  await disk.free();
  const from = performance.now();
  const since = () => load.acknowledged.filter(({ at }) => at > from);
  await expect.poll(() => since().length, { timeout: 30_000 }).toBeGreaterThan(20);
  const seconds = ((since()[0]?.at ?? Infinity) - from) / 1000;
  await load.end();
  await invite();
  await expect.poll(() => installation.mail.mails.length, { timeout: 60_000 }).toBe(50);

  const groups = await installation.query<{ id: string; name: string }>(
    "select id, name from app_group",
  );
  const events = await installation.query<{ id: string }>(
    "select target_id as id from audit_event where action = 'group.created'",
  );
  const found = new Set(groups.map(({ name }) => name));
  report("disk of the database full", {
    acknowledged: load.acknowledged.length,
    found: load.acknowledged.filter(({ name }) => found.has(name)).length,
    "turned away": byStatus(load.failures),
    "seconds to the first write": Number(seconds.toFixed(2)),
    "mails due": 50,
    "mails sent": installation.mail.mails.length,
  });
  expect(refused).toMatchObject({ status: 503, retryAfter: "1", reason: "busy" });
  expect(refused?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(server.output()).toContain("No space left on device");
  expect(me.user.id).toBe(olga.id);
  expect(ready.status).toBe(200);
  expect(byStatus(load.failures)).toEqual({ 503: load.failures.length });
  expect(load.acknowledged.filter(({ name }) => !found.has(name))).toEqual([]);
  expect(events.map(({ id }) => id).sort()).toEqual(groups.map(({ id }) => id).sort());
  expect(seconds).toBeLessThan(5);
  expect(server.hasEnded()).toBe(false);
});

function requestIdOf(problem: unknown): string | null {
  const { meta } = problem as { meta?: { response?: Response } };
  return meta?.response?.headers.get("x-request-id") ?? null;
}
