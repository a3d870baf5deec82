import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test";
import { watchForRow } from "../e2e/first-row.ts";

/** One page to open, and what is its first row. */
export interface Form {
  name: string;
  url: string;
  /** Found in the page or in any shadow root of it. */
  row: string;
  /** Scripts of the host's own, which are no part of the panel. */
  own?: RegExp;
  /** Loads another script in place of one that the page names. */
  instead?: { of: string; load: string };
}

export interface Measured {
  /** From navigation to the paint of the first row, in milliseconds. */
  time: number;
  /** Scripts until then, in bytes: as they came, and what they would be gzipped. */
  came: number;
  gzipped: number;
}

/** Opens the page in a browser context of its own, so with nothing cached, the CPU slowed. */
export async function measure(
  browser: Browser,
  form: Form,
  { state, slower }: { state: BrowserContextOptions["storageState"]; slower: number },
): Promise<Measured> {
  const context = await browser.newContext({ ...(state && { storageState: state }) });
  try {
    const page = await context.newPage();
    const { instead } = form;
    if (instead) await page.route(instead.of, (route) => route.continue({ url: instead.load }));
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const scripts = await collectScripts(cdp, form.own);
    await page.addInitScript(watchForRow, form.row);
    await page.goto(form.url, { waitUntil: "commit" });
    const time = await firstRow(page);
    return { time, ...(await scripts()) };
  } finally {
    await context.close();
  }
}

async function firstRow(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => Reflect.get(window, "firstRow"), null, {
    timeout: 60_000,
  });
  return Number(await found.jsonValue());
}

type Finished = { requestId: string; encodedDataLength: number };

/** Notes every script that arrives; the answer sums up those so far. */
async function collectScripts(cdp: CDPSession, own: RegExp | undefined) {
  const scripts = new Map<string, number>();
  const bodies: Promise<number>[] = [];
  cdp.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" && !own?.test(response.url)) scripts.set(requestId, 0);
  });
  const take = ({ requestId, encodedDataLength }: Finished) => {
    if (!scripts.has(requestId)) return;
    scripts.set(requestId, encodedDataLength);
    bodies.push(gzippedSize(cdp, requestId));
  };
  cdp.on("Network.loadingFinished", take);
  await cdp.send("Network.enable");
  return async () => {
    // What comes from now on comes after the table.
    cdp.off("Network.loadingFinished", take);
    return {
      came: [...scripts.values()].reduce((sum, size) => sum + size, 0),
      gzipped: (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0),
    };
  };
}

async function gzippedSize(cdp: CDPSession, requestId: string): Promise<number> {
  const { body, base64Encoded } = await cdp.send("Network.getResponseBody", { requestId });
  return gzipSync(Buffer.from(body, base64Encoded ? "base64" : "utf8"), { level: 9 }).length;
}
