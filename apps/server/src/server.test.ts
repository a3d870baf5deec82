import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "./server.ts";
import { startWorld, type World } from "./testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("a server whose port is taken fails to start and leaves nothing running", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const listeners = async () => {
    const em = world.server.services.orm.em.fork();
    return em.execute(
      "select 1 from pg_stat_activity where query = 'listen usher_events' and datname = current_database()",
    );
  };
  const { settings } = world.server.services;
  const failing = startServer(
    { ...settings, databaseUrl: world.database.url, port },
    undefined,
    world.log,
  );
  await expect(failing).rejects.toMatchObject({ code: "EADDRINUSE" });
  // The world's own, and no other.
  await expect.poll(listeners).toHaveLength(1);
  other.close();
});
