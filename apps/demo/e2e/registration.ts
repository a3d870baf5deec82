import { expect, type Locator, type Page } from "@playwright/test";
import type { UsherClient, UsherInputs } from "@usher/client";
import { clientWith } from "./account.ts";
import { linkInMail } from "./inbox.ts";
import type { Newcomer } from "./newcomer.ts";

/** Generates a registration link by the panel, and reads it in the dialog, which stays open. */
export async function generateLink(
  page: Page,
  fill: (form: Locator) => Promise<void> = async () => {},
): Promise<{ dialog: Locator; url: string }> {
  await page.getByRole("button", { name: "Generate registration link" }).click();
  const form = page.getByRole("dialog", { name: "Generate registration link" });
  await fill(form);
  await form.getByRole("button", { name: "Generate link" }).click();
  const dialog = page.getByRole("dialog", { name: "Your registration link" });
  const url = await dialog.getByLabel("Registration link").inputValue();
  return { dialog, url };
}

/** Fills the page of a registration link in and sends it. */
export async function fillRegistration(page: Page, person: Newcomer): Promise<void> {
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("First name").fill(person.firstName);
  await page.getByLabel("Last name").fill(person.lastName);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
}

/** Signs in on Usher's own pages. */
export async function signInAtUsher(
  page: Page,
  server: string,
  { email, password }: Pick<Newcomer, "email" | "password">,
): Promise<void> {
  await page.goto(`${server}/sign-in?organization=links`);
  await page.getByLabel("E-mail or username").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Has somebody register and confirm their address, without a browser. */
export async function register(
  { server, inbox }: { server: string; inbox: string },
  admin: UsherClient,
  person: Newcomer,
  link: Partial<UsherInputs["registrationLinks"]["create"]> = {},
): Promise<{ id: string }> {
  const { url } = await admin.registrationLinks.create.mutate(link);
  const { firstName, lastName, email, password } = person;
  const input = { token: tokenOf(url), firstName, lastName, email, password };
  const nobody = clientWith(server, "");
  await nobody.registrationLinks.register.mutate(input);
  const mailed = await linkInMail(inbox, email, "confirm-email");
  await nobody.session.confirmEmail.mutate({ token: tokenOf(mailed) });
  const { rows } = await admin.users.list.query({ search: email });
  expect(rows).toHaveLength(1);
  return { id: rows[0]?.id ?? "" };
}

/** A link's secret stands in its fragment. */
export function tokenOf(url: string): string {
  return new URL(url).hash.slice(1);
}
