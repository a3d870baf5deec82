import { expect, type Page, test } from "@playwright/test";
import { type Form, giveTokens, nonce, openHost, placeFor } from "./hosts/host.ts";
import { expectPeople, walk } from "./hosts/walk.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const policy = () =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src ${stack.server}`,
    "img-src 'self' data:",
  ].join("; ");

/** What the browser refuses and what it complains of, from the page's beginning. */
async function complaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on("console", (line) => line.type() !== "log" && found.push(line.text()));
  page.on("pageerror", (error) => found.push(error.message));
  await page.exposeFunction("onViolation", (violation: string) => found.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { onViolation } = window as unknown as { onViolation: (violation: string) => void };
      onViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return found;
}

for (const form of ["react-19", "react-18", "script", "single", "element"] satisfies Form[])
  test(`a strict policy finds nothing to refuse: ${form}`, async ({ page }) => {
    const found = await complaints(page);
    await giveTokens(page);
    await openHost(page, { form, policy: policy() });
    await walk(page, async () => {});
    expect(found).toEqual([]);
  });

/** Everything that other scripts of the page can read. */
function readable(page: Page): Promise<string> {
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it runs in the page, where it must be whole.
  return page.evaluate(() => {
    const seen: string[] = [location.href, document.cookie];
    const nodes = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((node) =>
        node.shadowRoot ? [node, ...nodes(node.shadowRoot)] : [node],
      );
    for (const node of nodes(document)) {
      seen.push(...Array.from(node.attributes, ({ value }) => value));
      if (node instanceof HTMLInputElement) seen.push(node.value);
      for (const key of Object.keys(node))
        if (!key.startsWith("__react")) seen.push(`${Reflect.get(node, key)}`);
    }
    for (const storage of [localStorage, sessionStorage]) seen.push(JSON.stringify(storage));
    for (const key of Object.getOwnPropertyNames(window)) {
      const value: unknown = Reflect.get(window, key);
      if (typeof value === "string") seen.push(value);
      else if (value && Object.getPrototypeOf(value) === Object.prototype)
        seen.push(JSON.stringify(value, (_, inner) => (inner instanceof Window ? "" : inner)));
    }
    seen.push(...performance.getEntries().map(({ name }) => name));
    return seen.join("\n");
  });
}

for (const form of ["react-19", "script"] as const)
  test(`two people's panels share a page and nothing else: ${form}`, async ({ page }) => {
    const tokens = await giveTokens(page);
    const sent: { url: string; token: string }[] = [];
    page.on("request", (request) => {
      const token = request.headers().authorization?.replace(/^Bearer /, "");
      if (token) sent.push({ url: request.url(), token });
    });
    const places = [placeFor("owner@acme.example"), placeFor("admin@links.example")];
    await openHost(page, { form, body: places.join("") });
    const [acme, links] = [
      page.locator("[data-whose]").nth(0),
      page.locator("[data-whose]").nth(1),
    ];
    await expectPeople(acme);
    await expectPeople(links);
    await expect(acme).toContainText("@acme.example");
    await expect(acme).not.toContainText("@links.example");
    await expect(links).toContainText("@links.example");
    await expect(links).not.toContainText("@acme.example");
    await acme.getByRole("searchbox", { name: "Search people" }).fill("ada");
    await expect(links.getByRole("searchbox", { name: "Search people" })).toHaveValue("");

    expect(new Set(tokens).size).toBeGreaterThanOrEqual(2);
    const all = await readable(page);
    expect(all.length).toBeGreaterThan(1000);
    for (const token of tokens) expect(all).not.toContain(token);
    expect(sent.length).toBeGreaterThan(2);
    for (const { url } of sent) for (const token of tokens) expect(url).not.toContain(token);
  });
