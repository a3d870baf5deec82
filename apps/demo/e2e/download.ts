import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

/** The name of the file that a press saves, and what stands in it. */
export async function saved(page: Page, press: () => Promise<void>): Promise<[string, string]> {
  const download = page.waitForEvent("download");
  await press();
  const file = await download;
  return [file.suggestedFilename(), await readFile(await file.path(), "utf8")];
}
