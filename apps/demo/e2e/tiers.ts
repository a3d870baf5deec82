import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { UsherClient } from "@usher/client";
import { type Account, clientWith, signIn } from "./account.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { rowOf, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

/** Somebody of the organization `tiers` whom a test has made. */
export interface TierUser {
  id: string;
  username: string;
  password: string;
}

export const organization = "tiers";

/** What people choose themselves, once they have to. */
export const ownPassword = "eleven lanterns on a slow river";

/** A username that nobody has, so that no test meets what another one left behind. */
export function freshUsername(name: string): string {
  return `${name}-${randomUUID().slice(0, 6)}`;
}

/** Signs one of the three sample accounts in, without a browser. */
export function as(username: "administrator" | "manager" | "default-user"): Promise<Account> {
  return signIn(stack.server, username, { organization });
}

/** Makes a user with a first password, without a browser. */
export async function makeUser(
  { client }: Account,
  name: string,
  more: Partial<Parameters<UsherClient["users"]["create"]["mutate"]>[0]> = {},
): Promise<TierUser> {
  const [username, password] = [freshUsername(name), "a first password, handed over"];
  const { id } = await client.users.create.mutate({ username, password, ...more });
  return { id, username, password };
}

/** Signs in for the first time: the password that was handed over is changed. */
export async function firstSignIn({ username, password }: TierUser): Promise<Account> {
  const { session } = clientWith(stack.server, "");
  const answer = await session.signIn.mutate({ organization, identifier: username, password });
  if (answer.status !== "password-change-required") throw new Error(`${username} is let in.`);
  const { challenge } = answer;
  await session.changePassword.mutate({ challenge, newPassword: ownPassword });
  return signIn(stack.server, username, { organization, password: ownPassword });
}

/** Signs in at the product's own entrance. */
export async function enterWoodshed(page: Page, username: string, password: string): Promise<void> {
  await page.goto(`${stack.demo}/sign-in?organization=${organization}`);
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** The users, in the panel of the product, as one of the sample accounts. */
export async function openUsers(page: Page, username: "administrator" | "manager"): Promise<void> {
  await enterHost(page, stack.demo, username, organization);
  await openPeople(page, stack.demo);
}

/** Narrows the list down to one user and answers with their row. */
export async function findRow(page: Page, username: string): Promise<Locator> {
  await searchFor(page, username);
  return rowOf(page, username);
}

export async function openAddUser(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Add User" }).click();
  const dialog = page.getByRole("dialog", { name: "Add User" });
  await expect(dialog.getByLabel("Username")).toBeVisible();
  return dialog;
}
