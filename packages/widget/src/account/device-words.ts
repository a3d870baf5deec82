import type { Device } from "@usher/domain";
import type { Messages } from "../messages/language.ts";

/** What somebody signed in with, as far as it is known. */
export function deviceWords(
  { browser, system }: Device,
  say: Messages["account"]["sessions"]["device"],
): string {
  if (browser) return system ? say.on(browser, system) : browser;
  return system ? say.app(system) : say.unknown;
}
