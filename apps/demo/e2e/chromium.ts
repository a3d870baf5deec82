import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const run = promisify(execFile);

const debians = "/usr/bin/chromium";

/**
 * A Chromium that runs on this machine. Playwright's own download isn't reachable everywhere, so: the
 * CHROMIUM variable, Playwright's if it is there, the one that comes whole inside the npm package
 * @sparticuz/chromium, and Debian's where that one lacks a library. The packaged one has no windows and no pages of
 * its own, and so takes half the processor's time of a whole browser, which opens three processes for each page.
 */
export async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM;
  if (given && !existsSync(given))
    throw new Error(`CHROMIUM is ${given}, but no such file exists.`);
  for (const path of [given, chromium.executablePath()]) if (path && existsSync(path)) return path;
  return packagedChromium().catch((problem: unknown) => {
    if (existsSync(debians)) return debians;
    throw problem;
  });
}

async function packagedChromium(): Promise<string> {
  const cache = fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url));
  const manifest = new URL("../node_modules/@sparticuz/chromium/package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, "utf8"));
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(cache, folder);
  // It needs some font; a machine without any gets the package's.
  if (!existsSync("/etc/fonts/fonts.conf")) process.env.FONTCONFIG_PATH = join(folder, "fonts");
  const path = join(folder, "chromium");
  await refuseIfItCannotRun(path);
  return path;
}

/**
 * The package unpacks into the system's temporary folder under a fixed name, where another account may
 * have put its own; so it is given a folder of ours, which gets its name when it is complete.
 */
async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, "unpacking-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function refuseIfItCannotRun(path: string): Promise<void> {
  try {
    await run(path, ["--version"]);
  } catch (error) {
    const { stdout } = await run("ldd", [path]).catch(() => ({ stdout: "" }));
    const names = [...stdout.matchAll(/(\S+) => not found/g)].map(([, library]) => library);
    const missing = [...new Set(names)];
    const why = missing.length > 0 ? `it lacks ${missing.join(", ")}` : (error as Error).message;
    throw new Error(
      `The packaged Chromium can't run here: ${why}. On Debian: apt-get install libnss3 libnspr4. Or install chromium, or name one in the CHROMIUM variable.`,
    );
  }
}
