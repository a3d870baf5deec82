import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { chromiumPath } from "../e2e/chromium.ts";
import { freePorts } from "../stack/ports.ts";
import { clearStack, type Stack, startStack } from "../stack/stack.ts";

/** What is measured, and in what. */
export interface Stand {
  stack: Stack;
  browser: Browser;
  /** Where the stack keeps its data. */
  folder: string;
}

/** Measures on a stack of its own in a browser of its own, and leaves nothing of either. */
export async function onStand(measure: (stand: Stand) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "usher-bench-"));
  await chmod(folder, 0o711);
  try {
    const stack = await startStack({ ports: await freePorts(), folder, log: () => {} });
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    });
    try {
      await measure({ stack, browser, folder });
    } finally {
      await browser.close();
      await stack.stop();
    }
  } finally {
    await clearStack(folder);
  }
}
