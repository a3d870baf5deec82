import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FullConfig } from "@playwright/test";
import { freePorts } from "../stack/ports.ts";
import { clearStack, type Stack, type StackOptions, startStack } from "../stack/stack.ts";
import { chromiumPath } from "./chromium.ts";
import { announceStacks } from "./stack.ts";

/**
 * A whole stack for each worker, as `pnpm start` runs it, on free ports and with data of its own, so
 * that files that run side by side share nothing. The tests find it (and the browser) through the
 * environment, which Playwright's workers inherit from here.
 */
export default async function setup({ workers }: FullConfig): Promise<() => Promise<void>> {
  // A developer's own settings are for their own data.
  for (const name of ["DATABASE_URL", "NODE_ENV", "USHER_PUBLIC_URL"]) delete process.env[name];
  process.env.CHROMIUM = await chromiumPath();
  const stacks: Started[] = [];
  const stop = async () => {
    for (const { stack, folder } of stacks) {
      await stack.stop();
      await clearStack(folder);
    }
  };
  try {
    while (stacks.length < workers) stacks.push(await startOne());
  } catch (error) {
    await stop();
    throw error;
  }
  announceStacks(stacks.map(({ stack }) => stack.urls));
  return stop;
}

interface Started {
  stack: Stack;
  folder: string;
}

async function startOne(): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), "usher-e2e-"));
  await chmod(folder, 0o711);
  const stack = await startOrClear({ ports: await freePorts(), folder, log: console.log });
  return { stack, folder };
}

async function startOrClear(options: StackOptions): Promise<Stack> {
  try {
    return await startStack(options);
  } catch (error) {
    await clearStack(options.folder);
    throw error;
  }
}
