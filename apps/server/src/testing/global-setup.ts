import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { migrate } from "../database/migrate.ts";
import { asAdmin, databaseUrl } from "./admin.ts";
import { startTemporaryPostgres } from "./temporary-postgres.ts";

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
  const server = external
    ? { url: external, stop: async () => {} }
    : await startTemporaryPostgres();
  const template = `usher_test_${randomBytes(4).toString("hex")}`;
  await asAdmin(server.url, `create database ${template}`);
  await migrate(databaseUrl(server.url, template));
  project.provide("testPostgres", { adminUrl: server.url, template });
  return async () => {
    await asAdmin(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
}
