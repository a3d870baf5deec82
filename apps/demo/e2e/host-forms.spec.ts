import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { type Form, giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { expectPeople, walk } from "./hosts/walk.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

// Each state is looked through by axe, which takes its time.
test.describe.configure({ timeout: 180_000 });

const forms: Form[] = ["react-19", "react-18", "script", "single"];

for (const form of forms)
  test(`everything opens and axe finds nothing: ${form}`, async ({ page }) => {
    const problems: string[] = [];
    page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await giveTokens(page);
    await openHost(page, { form, looks: { theme: form === "script" ? "dark" : "light" } });
    if (form === "react-18")
      await expect(page.locator("html")).toHaveAttribute("data-react", /^18/);
    await walk(page, (state) => expectAccessible(page, state));
    expect(problems).toEqual([]);
  });

test("a host's ancestor that clips and moves what is in it captures nothing that floats", async ({
  page,
}) => {
  await giveTokens(page);
  const place = placeFor("owner@acme.example");
  const body = `<div style="transform: translateX(40px); overflow: hidden; height: 400px">${place}</div>`;
  await openHost(page, { form: "react-19", body });
  await walk(page, async (state) => {
    if (state !== "drawer") return;
    const drawer = await page.getByRole("dialog", { name: "Ada Sample" }).boundingBox();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect((drawer?.x ?? 0) + (drawer?.width ?? 0)).toBe(width);
    expect(drawer?.height).toBe(height);
  });
});

test("two copies of the script share a page, and the element may be moved in it", async ({
  page,
}) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await giveTokens(page);
  await openHost(page, { form: "single" });
  await expectPeople(page);
  await page.addScriptTag({
    type: "module",
    url: await page.evaluate(() => {
      const [script] = document.querySelectorAll<HTMLScriptElement>("script[src*='widget']");
      return script?.src.replace("usher.single.js", "usher.js") ?? "";
    }),
  });
  await page.getByRole("searchbox", { name: "Search people" }).fill("ada");
  await page.evaluate(() => {
    const panel = document.querySelector("usher-user-management");
    if (panel) document.body.prepend(panel);
  });
  await expect(page.getByRole("searchbox", { name: "Search people" })).toHaveValue("ada");
  await page.getByRole("button", { name: "Actions for Ada Sample" }).click();
  await expect(page.getByRole("menuitem").first()).toBeVisible();
  expect(problems).toEqual([]);
});
