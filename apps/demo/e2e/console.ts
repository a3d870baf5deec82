import type { Browser, Page } from "@playwright/test";
import { stack } from "./stack.ts";

/** A browser of somebody else's. */
export async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** Signs in on Usher's own page. */
export async function signInAtUsher(
  page: Page,
  who: { organization: string; identifier: string; password: string },
): Promise<void> {
  await page.goto(`${stack.server}/sign-in?organization=${who.organization}`);
  await page.getByLabel("E-mail or username").fill(who.identifier);
  await page.getByLabel("Password", { exact: true }).fill(who.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
