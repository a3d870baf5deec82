import { createServer } from "node:http";
import { toNodeHandler } from "better-auth/node";
import { Pool } from "pg";
import { betterAuthOn } from "./better-auth.ts";

/**
 * better-auth as a server of its own: one for each database, under the number of its users as path. Started by
 * `startBetterAuth`, which names the databases and the port.
 */
const databases: Record<string, string> = JSON.parse(process.env.DATABASES ?? "{}");
const baseURL = `http://127.0.0.1:${process.env.PORT}`;

const handlers = new Map(
  Object.entries(databases).map(([users, connectionString]) => {
    // As many connections as Usher has.
    const pool = new Pool({ connectionString, max: 20 });
    return [users, toNodeHandler(betterAuthOn(pool, { baseURL, basePath: `/${users}` }))];
  }),
);

createServer((request, response) => {
  const handler = handlers.get(request.url?.split("/")[1] ?? "");
  if (handler) void handler(request, response);
  else response.writeHead(404).end();
}).listen(Number(process.env.PORT), "127.0.0.1", () => console.log("better-auth listens"));
