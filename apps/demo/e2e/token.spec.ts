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

test("the server of `start` answers pages of the usual dev servers, and no others", async ({
  request,
}) => {
  const answered = async (origin: string) => {
    const headers = { origin, "access-control-request-method": "POST" };
    const asked = { method: "OPTIONS", headers };
    const response = await request.fetch(`${stack.server}/trpc/session.me`, asked);
    return response.headers()["access-control-allow-origin"];
  };
  for (const origin of [stack.demo, "http://localhost:3000", "http://localhost:5173"])
    expect(await answered(origin)).toBe(origin);
  expect(await answered("http://localhost:5174")).toBeUndefined();
});
