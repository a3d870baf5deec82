import { expect, type Page } from "@playwright/test";
import { productOf } from "../src/products/products.ts";
import { demoPassword } from "../src/sample/accounts.ts";

/** Signs one of the demo accounts in on the demo host, by what its form sends: no page is opened. */
export async function enterHost(
  page: Page,
  demo: string,
  as = "owner",
  organization = "acme",
): Promise<void> {
  const account = productOf(organization)?.accounts.find(({ key }) => key === as);
  const form = { organization, identifier: account?.identifier ?? as, password: demoPassword };
  const answer = await page.request.post(`${demo}/sign-in`, { form, headers: { origin: demo } });
  expect(await answer.text()).toContain("Welcome back");
}

/** Signs anybody of an organization in on the demo host, by its form. */
export async function enterHostWith(
  page: Page,
  demo: string,
  { email, password }: { email: string; password: string },
  organization = "acme",
): Promise<void> {
  await page.goto(`${demo}/sign-in?organization=${organization}`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Welcome back");
}

/** Opens the page with the panel, in one of its two forms. */
export async function openPeople(
  page: Page,
  demo: string,
  form: "react" | "element" = "react",
): Promise<void> {
  await page.goto(`${demo}/settings/people${form === "element" ? "/element" : ""}`);
  // The list is there, whatever the product calls its way to add people.
  await expect(page.getByRole("button", { name: /^Actions for / }).first()).toBeVisible();
}
