import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { clearEmbeddedPostgres, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { migrate } from "../database/migrate.ts";
import { asAdmin, databaseUrl } from "./admin.ts";

const folderName = "usher-test-";

declare module "vitest" {
  interface ProvidedContext {
    testPostgres: { adminUrl: string; template: string };
  }
}

/**
 * One PostgreSQL per run with the migrations applied once, into a template that each test file
 * copies. With USHER_TEST_DATABASE_URL (a superuser's) that server is used instead of our own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.USHER_TEST_DATABASE_URL;
  const server = external ? { url: external, stop: async () => {} } : await startTemporary();
  const template = `usher_test_${randomBytes(4).toString("hex")}`;
  await asAdmin(server.url, `create database ${template}`);
  await migrate(databaseUrl(server.url, template));
  project.provide("testPostgres", { adminUrl: server.url, template });
  return async () => {
    await asAdmin(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
}

/** What killed runs left behind, data and running PostgreSQL; clearing refuses those in use. */
async function sweep(): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderName)) continue;
    const folder = join(tmpdir(), name);
    try {
      if ((await stat(folder)).mtimeMs > hourAgo) continue;
      await clearEmbeddedPostgres(folder);
      await rm(folder, { recursive: true });
    } catch {} // In use, or another account's.
  }
}

/** In the system's temporary folder, which root's PostgreSQL account can enter too. */
async function startTemporary(): Promise<{ url: string; stop(): Promise<void> }> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), folderName));
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({ folder, port: 0, fsync: false });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await clearEmbeddedPostgres(folder);
      await rm(folder, { recursive: true });
    },
  };
}
