import { expect, test } from "@playwright/test";
import { type Form, giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { expectAccessible, expectNothingSideways, expectPeople, walk } from "./hosts/walk.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const forms: Form[] = ["react-19", "react-18", "script", "single", "element"];

for (const form of forms)
  test(`everything opens and axe finds nothing: ${form}`, async ({ page }) => {
    const problems: string[] = [];
    page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await giveTokens(page);
    await openHost(page, { form, theme: form === "script" ? "dark" : "light" });
    if (form === "react-18")
      await expect(page.locator("html")).toHaveAttribute("data-react", /^18/);
    await walk(page, (state) => expectAccessible(page, state));
    expect(problems).toEqual([]);
  });

for (const form of ["react-19", "script"] as const) {
  test(`from right to left everything opens where it belongs: ${form}`, async ({ page }) => {
    await giveTokens(page);
    await openHost(page, { form, root: 'dir="rtl"' });
    await walk(page, async (state) => {
      await expectAccessible(page, state);
      await expectNothingSideways(page);
      if (state !== "drawer") return;
      const drawer = await page.getByRole("dialog", { name: "Ada Sample" }).boundingBox();
      expect(drawer?.x).toBe(0);
    });
    await page.evaluate(() => document.documentElement.setAttribute("dir", "ltr"));
    await page.getByRole("button", { name: "Ada Sample", exact: true }).click();
    const drawer = await page.getByRole("dialog", { name: "Ada Sample" }).boundingBox();
    expect(drawer?.x).toBeGreaterThan(100);
  });

  test(`at 400 pixels nothing scrolls sideways: ${form}`, async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    await giveTokens(page);
    await openHost(page, { form, theme: "dark" });
    await walk(page, async (state) => {
      await expectAccessible(page, state);
      await expectNothingSideways(page);
    });
  });
}

test("with forced colours dots, boxes and what is selected can be told", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await giveTokens(page);
  await openHost(page, { form: "script" });
  await walk(page, (state) => expectAccessible(page, state));
  await page.getByRole("checkbox", { name: "Select Ada Sample" }).check();
  const row = page.getByRole("row").filter({ hasText: "Ada Sample" });
  await expect(row).toHaveCSS("outline-style", "solid");
  const [dot, ground] = await row.evaluate((element) => {
    const marks = [...element.querySelectorAll("*")].map((node) => getComputedStyle(node));
    const round = marks.find(
      ({ width, borderRadius }) => width === "7px" && borderRadius === "50%",
    );
    return [round?.backgroundColor, getComputedStyle(document.body).backgroundColor];
  });
  expect(dot).toMatch(/^rgb/);
  expect(dot).not.toBe(ground);
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
