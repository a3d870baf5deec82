import { expect, test } from "@playwright/test";
import { renderOnServer } from "./hosts/bundle.ts";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import type { HostPage } from "./hosts/place.ts";
import { expectPeople } from "./hosts/walk.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const version of ["18", "19"] as const)
  test(`what a server rendered is there at once, and React ${version} takes it over in silence`, async ({
    page,
  }) => {
    const problems: string[] = [];
    page.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) problems.push(line.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    const html = await renderOnServer(version, {
      serverUrl: stack.server,
      getToken: () => Promise.reject(new Error("Nobody asks for a token on a server.")),
    });
    await giveTokens(page);
    const [open = "", close = ""] = placeFor("owner@acme.example").split("><");
    const place = `${open.replace("<div", '<div id="again"')}>${html}<${close}`;
    await openHost(page, { form: `hydrate-${version}`, body: place });
    await expect(page.locator("html")).toHaveAttribute("data-react", new RegExp(`^${version}\\.`));

    const panel = page.locator("#again > [data-usher]").first();
    const skeleton = await panel.boundingBox();
    expect(skeleton?.height).toBeGreaterThan(300);
    await panel.evaluate((node) => Object.assign(node, { rendered: true }));
    await page.evaluate(() => void (window as unknown as HostPage).mountPanel());
    await expectPeople(page);
    // Taken over, not made anew.
    expect(await panel.evaluate((node) => "rendered" in node)).toBe(true);
    expect(problems).toEqual([]);
  });
