import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "../stack/ports.ts";
import { clearStack, type Stack, type StackOptions, startStack } from "../stack/stack.ts";
import { chromiumPath } from "./chromium.ts";

/**
 * The whole stack, as `pnpm start` runs it, on free ports and with data of its own. The tests find it
 * (and the browser) through the environment, which Playwright's workers inherit from here.
 */
export default async function setup(): Promise<() => Promise<void>> {
  // A developer's own settings are for their own data.
  for (const name of ["DATABASE_URL", "NODE_ENV", "USHER_PUBLIC_URL"]) delete process.env[name];
  process.env.CHROMIUM = await chromiumPath();
  const folder = await mkdtemp(join(tmpdir(), "usher-e2e-"));
  await chmod(folder, 0o711);
  const stack = await startOrClear({ ports: await freePorts(), folder, log: console.log });
  process.env.USHER_E2E_SERVER = stack.urls.server;
  process.env.USHER_E2E_DEMO = stack.urls.demo;
  process.env.USHER_E2E_INBOX = stack.urls.inbox;
  return async () => {
    await stack.stop();
    await clearStack(folder);
  };
}

async function startOrClear(options: StackOptions): Promise<Stack> {
  try {
    return await startStack(options);
  } catch (error) {
    await clearStack(options.folder);
    throw error;
  }
}
