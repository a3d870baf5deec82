import { expect, test } from "@playwright/test";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { type HostCss, hostCss } from "./hosts/host-css.ts";
import { hostLooks, ownElements, panelLooks } from "./hosts/looks.ts";
import { expectPeople, walk } from "./hosts/walk.ts";

test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

const names = Object.keys(hostCss) as HostCss[];

for (const css of names.filter((name) => name !== "none"))
  test(`the panel looks the same under a host's CSS as without it: ${css}`, async ({ page }) => {
    await giveTokens(page);
    const looks = async (from: HostCss) => {
      const found: Record<string, string[]> = {};
      await openHost(page, { form: "react-19", css: from });
      await walk(page, async (state) => {
        if (state !== "toast") found[state] = await panelLooks(page);
      });
      return found;
    };
    const [plain, under] = [await looks("none"), await looks(css)];
    for (const [state, expected] of Object.entries(plain)) {
      expect(expected.length, state).toBeGreaterThan(1000);
      const other = new Set(under[state]);
      expect(
        [...new Set(expected)].filter((look) => !other.has(look)),
        state,
      ).toEqual([]);
    }
  });

for (const form of ["react-19", "react-18", "script"] as const)
  test(`the panel changes nothing of the host's own elements: ${form}`, async ({ page }) => {
    await giveTokens(page);
    await openHost(page, { form, css: "bootstrap", around: ownElements, body: " " });
    const before = await hostLooks(page);
    await page.evaluate((place) => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", place);
      document.querySelector("[data-server]")?.setAttribute("id", "again");
      (window as unknown as { mountPanel: () => void }).mountPanel();
    }, placeFor("owner@acme.example"));
    await expectPeople(page);
    const after = await hostLooks(page);
    expect(before.length).toBeGreaterThan(10_000);
    expect(after).toEqual(before);
  });

test("what a host puts into the panel keeps the host's looks", async ({ page }) => {
  await giveTokens(page);
  const button = '<button type="button" class="btn btn-danger">Ours</button>';
  await openHost(page, { form: "react-19", css: "bootstrap", around: `<p id="out">${button}</p>` });
  await expectPeople(page);
  await page.evaluate((html) => {
    const slot = document.createElement("div");
    slot.dataset.usherSlot = "";
    slot.innerHTML = html;
    document.querySelector("[data-usher]")?.prepend(slot);
  }, button);
  const looks = await page.evaluate(() =>
    ["#out button", "[data-usher-slot] button"].map((selector) => {
      const node = document.querySelector(selector);
      if (!node) throw new Error(selector);
      const style = getComputedStyle(node);
      return ["display", "padding", "border", "background-color", "color", "border-radius"].map(
        (property) => style.getPropertyValue(property),
      );
    }),
  );
  expect(looks[0]).toContain("rgb(220, 53, 69)");
  expect(looks[1]).toEqual(looks[0]);
});
