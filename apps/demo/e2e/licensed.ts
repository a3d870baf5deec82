import { expect, type Locator, type Page } from "@playwright/test";
import type { UsherClient } from "@usher/client";
import { Secret, TOTP } from "otpauth";
import { type Account, clientWith, signIn } from "./account.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { rowOf, searchFor } from "./panel.ts";
import { tokenOf } from "./registration.ts";
import { stack } from "./stack.ts";

/** Somebody of the organization `licensed` whom a test has let in. */
export interface Licensed extends Newcomer {
  id: string;
}

export const organization = "licensed";

/** Signs one of the two sample accounts in, without a browser. */
export function as(who: "admin" | "user"): Promise<Account> {
  return signIn(stack.server, `${who}@licensed.example`, { organization });
}

/** Invites somebody and accepts for them, without a browser. */
export async function letIn(
  admin: UsherClient,
  firstName: string,
  more: Partial<Parameters<UsherClient["invitations"]["create"]["mutate"]>[0]> = {},
): Promise<Licensed> {
  const person = newcomer(firstName);
  const invite = {
    emails: [person.email],
    roles: ["user"],
    licenseType: "knowledge-only",
    ...more,
  };
  const [outcome] = await admin.invitations.create.mutate(invite);
  if (!outcome?.invitationId) throw new Error(`${person.email} was not invited.`);
  const link = await admin.invitations.link.mutate({ invitationId: outcome.invitationId });
  const { name: _, email: __, ...chosen } = person;
  const accept = { ...chosen, token: tokenOf(link.url) };
  const answer = await clientWith(stack.server, "").invitations.accept.mutate(accept);
  if (answer.status !== "signed-in") throw new Error(`${person.email}: ${answer.status}`);
  return { ...person, id: answer.user.id };
}

/** Signs somebody in who has only a password. */
export function enter({ email, password }: Newcomer): Promise<Account> {
  return signIn(stack.server, email, { organization, password });
}

/** What a sign-in with the password asks for next. */
export function signInStep({ email, password }: Newcomer) {
  return clientWith(stack.server, "").session.signIn.mutate({
    ...{ organization, identifier: email, password },
  });
}

/** The code that an authenticator app shows now, or so many times 30 seconds later. */
export function codeOf(secret: string, later = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) });
  return totp.generate({ timestamp: Date.now() + later * 30_000 });
}

/** Sets somebody's second factor up, without a browser. */
export async function enrol(
  { client }: Account,
  password: string,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await client.mfa.beginTotp.mutate({ password });
  const { recoveryCodes } = await client.mfa.confirmTotp.mutate({ code: codeOf(secret) });
  return { secret, recoveryCodes };
}

/** The users, in the panel of the product, as its administrator. */
export async function openUsers(page: Page): Promise<void> {
  await enterHost(page, stack.demo, "admin", organization);
  await openPeople(page, stack.demo);
}

/** Narrows the list down to one person and answers with their row. */
export async function findRow(page: Page, text: string): Promise<Locator> {
  await searchFor(page, text);
  await expect(rowOf(page, text)).toBeVisible();
  return rowOf(page, text);
}

/** The drawer of somebody, from their row's menu, at one of its tabs. */
export async function editOf(page: Page, name: string, tab: string): Promise<Locator> {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const drawer = page.getByRole("dialog", { name });
  await drawer.getByRole("tab", { name: tab }).click();
  return drawer;
}
