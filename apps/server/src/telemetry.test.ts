import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStream } from "./testing/listener.ts";
import { serverProcess } from "./testing/server-process.ts";
import { startWorld, type World } from "./testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const ask = (authorization?: string, address = world.server.address) =>
  fetch(`${address}/metrics`, authorization ? { headers: { authorization } } : {});

/** The figures of this server, by name and labels as they are written. */
async function figures(): Promise<Map<string, number>> {
  const { metricsToken } = world.server.services.settings;
  const page = await (await ask(`Bearer ${metricsToken}`)).text();
  const lines = page.split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const place = line.lastIndexOf(" ");
      return [line.slice(0, place), Number(line.slice(place + 1))];
    }),
  );
}

test("only who has the token reads the figures, and without one in the settings there are none", async () => {
  const { metricsToken = "", ...settings } = world.server.services.settings;
  for (const wrong of [undefined, "Bearer", `Bearer ${metricsToken}x`, metricsToken])
    expect((await ask(wrong)).status).toBe(401);
  const right = await ask(`Bearer ${metricsToken}`);
  expect([right.status, right.headers.get("content-type")]).toEqual([
    200,
    expect.stringContaining("version=0.0.4"),
  ]);
  const without = await serverProcess(settings, "without");
  expect((await ask(`Bearer ${metricsToken}`, without.address)).status).toBe(404);
});

test("calls are counted by procedure and outcome, those of procedures that there are", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const session = await world.signIn(mia);
  const before = await figures();
  await world.with(session).session.me.query();
  await world
    .with({})
    .session.me.query()
    .catch(() => {});
  await fetch(`${world.server.address}/trpc/no.such`, { headers: session });
  const after = await figures();
  const more = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  expect(more('usher_calls_total{procedure="session.me",outcome="ok"}')).toBe(1);
  expect(more('usher_calls_total{procedure="session.me",outcome="unauthorized"}')).toBe(1);
  expect(more('usher_call_seconds_count{procedure="session.me"}')).toBe(2);
  expect([...after.keys()].filter((name) => name.includes("no.such"))).toEqual([]);
});

test("streams, connections and jobs are counted", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  const { seen, leave } = openStream(world.server.address, session);
  await expect.poll(() => seen).toContainEqual({ type: "ready", missed: false });
  const heard = await figures();
  expect(heard.get("usher_live_streams")).toBe(1);
  for (const pool of ["requests", "jobs"]) {
    const connections = ["busy", "idle"].map((state) =>
      heard.get(`usher_pool_connections{pool="${pool}",state="${state}"}`),
    );
    expect(connections.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBeGreaterThan(0);
  }
  leave();
  await expect.poll(async () => (await figures()).get("usher_live_streams")).toBe(0);
  const em = world.server.services.orm.em.fork();
  const given = (await figures()).get('usher_jobs{state="failed"}');
  expect(given).toBe(0);
  await em.execute(
    `insert into graphile_worker._private_jobs (task_id, payload, attempts, max_attempts)
     select id, '{}', 25, 25 from graphile_worker._private_tasks limit 1`,
  );
  expect((await figures()).get('usher_jobs{state="failed"}')).toBe(1);
});

test("no figure says anything of a person or an organization", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const email = `${randomUUID()}@host.example`;
  await world.as(olga).invitations.create.mutate({ emails: [email], roles: ["member"] });
  const names = [...(await figures()).keys()].join("\n");
  expect(names).toContain('procedure="invitations.create"');
  for (const told of [email, olga.id, olga.email, olga.organization.id, olga.organization.slug])
    expect(names).not.toContain(told);
});
