import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "@usher/server/bench/stand";
import { password } from "@usher/server/testing/person";
import { call, cookiesOf, type Headers } from "./calls.ts";
import { pageSize } from "./scale.ts";
import { administrator } from "./seed-better-auth.ts";

/** What is asked of one of its databases, as its administrator. */
export interface BetterAuth {
  session: { url: string; headers: Headers };
  list(query: Record<string, string | number>): Promise<void>;
  signIn(): Promise<unknown>;
  ban(userId: string): Promise<unknown>;
}

const main = fileURLToPath(new URL("better-auth-server.ts", import.meta.url));

/** Starts it as a process of its own, in production mode, over databases by their number of users. */
export async function startBetterAuth(databases: Record<number, string>) {
  const port = await freePort();
  const { PATH } = process.env;
  const server = spawn(process.execPath, [main], {
    env: { PATH, PORT: `${port}`, DATABASES: JSON.stringify(databases), NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.once("exit", () => reject(new Error("better-auth ended at once.")));
    server.stdout?.on("data", (text) => String(text).includes("listens") && resolve());
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    of: (users: number) => betterAuthAt(origin, users),
    async stop() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

async function betterAuthAt(origin: string, users: number): Promise<BetterAuth> {
  const url = `${origin}/${users}`;
  const body = { email: administrator, password };
  const headers = await cookiesOf(`${url}/sign-in/email`, { origin }, body);
  return {
    session: { url: `${url}/get-session`, headers },
    async list(query) {
      const asked = new URLSearchParams({ limit: `${pageSize}` });
      for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
      const found = await call<{ users: unknown[] }>(`${url}/admin/list-users?${asked}`, {
        headers,
      });
      if (found.users.length === 0) throw new Error(`Nobody found by ${asked}.`);
    },
    signIn: () => call(`${url}/sign-in/email`, { headers: { origin }, body }),
    ban: (userId) => call(`${url}/admin/ban-user`, { headers, body: { userId } }),
  };
}
