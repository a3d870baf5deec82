import { afterAll, beforeAll, expect, test } from "vitest";
import { addRows, ended, these } from "../testing/bulk.ts";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("a stopped job leaves the rest as it was", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  await addRows(world, olga, 300);
  const { bulk, users, audit } = world.as(olga);
  const selection = { matching: { search: "row" } };
  const { jobId } = await bulk.start.mutate({ action: "suspend", selection, expectedTotal: 300 });
  await expect.poll(async () => (await bulk.get.query({ jobId })).done).toBeGreaterThan(0);
  const stopped = await bulk.cancel.mutate({ jobId });
  expect(stopped.status).toBe("cancelled");
  expect(stopped.done).toBeLessThan(300);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const suspended = await users.list.query({ filter: { status: ["suspended"] } });
  expect(suspended.count.value).toBe(stopped.done);
  const done = await bulk.items.query({ jobId, outcome: "done", limit: 200 });
  expect(done.rows.length).toBe(Math.min(200, stopped.done));
  expect(await refusal(bulk.cancel.mutate({ jobId }))).toBe("bulk_ended");
  const { rows } = await audit.list.query({ filter: { actions: ["bulk.finished"] } });
  expect(rows).toMatchObject([{ changes: { status: { after: "cancelled" } } }]);
});

test("a starter who is suspended meanwhile does nothing more", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  await addRows(world, olga, 300);
  const selection = { matching: { search: "row" } };
  const { jobId } = await world
    .as(ada)
    .bulk.start.mutate({ action: "suspend", selection, expectedTotal: 300 });
  const { bulk, users } = world.as(olga);
  await expect.poll(async () => (await bulk.get.query({ jobId })).done).toBeGreaterThan(0);
  await users.suspend.mutate({ userId: ada.id });
  const { done } = await bulk.get.query({ jobId });
  const { job } = await ended(world.as(olga), jobId);
  expect(job.done).toBe(done);
  expect(job.done + job.refused).toBe(300);
  const { rows } = await bulk.items.query({ jobId, outcome: "refused", limit: 200 });
  expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(["starter_lost_access"]));
});

test("a starter who loses the right meanwhile is refused row by row", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  await addRows(world, olga, 200);
  const selection = { matching: { search: "row" } };
  const { jobId } = await world
    .as(ada)
    .bulk.start.mutate({ action: "suspend", selection, expectedTotal: 200 });
  await world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] });
  const { job } = await ended(world.as(olga), jobId);
  expect(job.done + job.refused).toBe(200);
  expect(job.refused).toBeGreaterThan(0);
  const { rows } = await world.as(olga).bulk.items.query({ jobId, outcome: "refused", limit: 1 });
  expect(rows).toMatchObject([{ reason: "missing_permission" }]);
});

test("a token that was narrowed is narrow in the job too", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const { token } = await world.with({ authorization: `Bearer ${key}` }).embed.createToken.mutate({
    userId: olga.id,
    origin: "http://host.example",
    scopes: ["users:read", "users:suspend"],
    authenticatedAt: world.clock.now().toISOString(),
  });
  const panel = world.with({ authorization: `Bearer ${token}`, origin: "http://host.example" });
  const one = { selection: these(mia), expectedTotal: 1 };
  expect(await refusal(panel.bulk.start.mutate({ action: "delete", ...one }))).toBe(
    "missing_permission",
  );
  const { jobId } = await panel.bulk.start.mutate({ action: "suspend", ...one });
  expect((await ended(world.as(olga), jobId)).job).toMatchObject({ done: 1 });
});

test("a job ends with the maker of the key that started it", async () => {
  const { ada, olga } = await world.organization({ ada: "owner", olga: "owner" });
  await addRows(world, ada, 200);
  const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
  const { jobId } = await world.with({ authorization: `Bearer ${key}` }).bulk.start.mutate({
    ...{ action: "suspend", selection: { matching: { search: "row" } } },
    expectedTotal: 200,
  });
  await world.as(olga).users.suspend.mutate({ userId: ada.id });
  const { job } = await ended(world.as(olga), jobId);
  expect(job.done + job.refused).toBe(200);
  expect(job.refused).toBeGreaterThan(0);
});
