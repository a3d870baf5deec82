import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { everyLine } from "./kept-log.ts";
import type { World } from "./world.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), "close");
  return port;
}

/**
 * One more server on the same database, as a process of its own that can be killed; the database knows it
 * by `name`. It ends with the test.
 */
export async function serverProcess(
  world: World,
  name: string,
): Promise<{ address: string; kill: () => void }> {
  const url = new URL(world.database.url);
  url.searchParams.set("application_name", name);
  const { PATH } = process.env;
  const port = await freePort();
  const { settings } = world.server.services;
  const child = spawn(process.execPath, [main, "serve"], {
    env: {
      PATH,
      DATABASE_URL: url.href,
      PORT: String(port),
      USHER_SECRET: settings.secret,
      USHER_LOG_LEVEL: "trace",
      USHER_OTHER_SECRETS: settings.otherSecrets.join(","),
      USHER_SMTP_URL: settings.smtpUrl,
      USHER_WEBHOOK_NETWORKS: settings.webhookNetworks.join(","),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => void child.kill("SIGKILL");
  onTestFinished(kill);
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The server ended at once.")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) everyLine.push(line);
      if (line.includes("listens")) resolve();
    });
  });
  return { address: `http://127.0.0.1:${port}`, kill };
}
