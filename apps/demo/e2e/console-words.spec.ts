import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { expectAccessible } from "./axe.ts";
import { foreignWords } from "./hosts/foreign-words.ts";
import { newcomer } from "./newcomer.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What each page may name: the organization, and whoever invites. */
type Named = string[];

async function invitation(page: Page): Promise<Named> {
  const { client } = await signIn(stack.server, "admin@licensed.example", {
    organization: "licensed",
  });
  const invite = { emails: [newcomer("Nils").email], roles: ["user"], licenseType: "pro" };
  const [outcome] = await client.invitations.create.mutate(invite);
  const invitationId = outcome?.invitationId ?? "";
  const { url } = await client.invitations.link.mutate({ invitationId });
  await page.goto(url);
  await expect(page.locator("input[type=password]")).toBeVisible();
  const { user, organization } = await client.session.me.query();
  return [organization.name, user.name];
}

async function registration(page: Page): Promise<Named> {
  const admin = await signIn(stack.server, "admin@links.example", { organization: "links" });
  const { url } = await admin.client.registrationLinks.create.mutate({ domains: ["mail.example"] });
  await page.goto(url);
  await expect(page.locator("input[type=password]")).toBeVisible();
  return [(await admin.client.session.me.query()).organization.name, "mail.example"];
}

/** A page that a link leads to, with this for a token. */
const linked = (path: string, token: string) => async (page: Page) => {
  await page.goto(`${stack.server}/${path}${token && `#${token}`}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return [];
};

const pages: Record<string, (page: Page) => Promise<Named>> = {
  "the page to accept an invitation": invitation,
  "the page to register": registration,
  "an invitation that is none": linked("accept", "nothing"),
  "a registration link that is none": linked("register", "nothing"),
  "the page to set a password": linked("set-password", "nothing"),
  "the page to confirm an address": linked("confirm-email", "nothing"),
  "a link to set a password without its end": linked("set-password", ""),
  "a page that isn't there": linked("nowhere", ""),
};

for (const [locale, direction] of [
  ["ar-EG", "rtl"],
  ["ja-JP", "ltr"],
] as const)
  test.describe(`for whoever reads ${locale}`, () => {
    test.use({ locale });
    for (const [name, open] of Object.entries(pages))
      test(`${name} is in their language`, async ({ page }) => {
        const named = await open(page);
        expect(await foreignWords(page, named)).toEqual([]);
        const root = page.locator("html");
        await expect(root).toHaveAttribute("lang", locale.slice(0, 2));
        await expect(root).toHaveAttribute("dir", direction);
        await expectAccessible(page, name);
      });
  });

test.describe("for whoever reads a language that isn't there", () => {
  test.use({ locale: "sv-SE" });
  test("Usher's pages are in English", async ({ page }) => {
    await page.goto(`${stack.server}/set-password`);
    await expect(page.getByRole("heading", { name: "Open your link again" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
