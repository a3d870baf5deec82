import { expect, test } from "@playwright/test";
import { enterHost, openPeople } from "./host-page.ts";
import { newcomer } from "./newcomer.ts";
import { openInviteDialog } from "./panel.ts";
import { stack } from "./stack.ts";

test("a token is renewed before it runs out, without losing what is typed", async ({ page }) => {
  const { email } = newcomer("Mara");
  await page.clock.install();
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const dialog = await openInviteDialog(page);
  await dialog.getByLabel("E-mail addresses").fill(`${email},`);
  await dialog.getByLabel("Note").fill("See you on Tuesday");

  const asked = page.waitForRequest(/\/usher-token$/);
  await page.clock.fastForward("06:00");
  await expect(dialog.getByLabel("Note")).toHaveValue("See you on Tuesday");
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  await asked;
  await expect(dialog.getByRole("listitem").filter({ hasText: email })).toContainText("Invited");
});
