import { expect, type Locator, type Page, test } from "@playwright/test";
import { look } from "./axe.ts";
import { enterHost } from "./host-page.ts";
import { stack } from "./stack.ts";

// Without motion, what fades in has its final colours at once.
test.use({
  colorScheme: "light",
  contextOptions: { reducedMotion: "reduce" },
  permissions: ["clipboard-read", "clipboard-write"],
});

/** What the browser refuses and what it complains of, from the page's beginning. */
async function complaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on("console", (line) => line.type() === "error" && found.push(line.text()));
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

async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`${stack.demo}/embed${search}`);
  await expectPeople(page);
}

/** The panel is there: the rows have come. The button's name is another in every language. */
async function expectPeople(page: Page): Promise<void> {
  await expect(rows(page).nth(2)).toBeVisible();
}

const stage = (page: Page): Locator => page.locator(".embed-stage");
const panel = (page: Page): Locator => stage(page).locator("[data-usher]:visible").first();
const rows = (page: Page): Locator => stage(page).getByRole("row");
const search = (page: Page): Locator => stage(page).getByRole("searchbox").first();
const code = (page: Page): Locator => page.getByRole("tabpanel").locator("pre");

/** What an element is drawn with, e.g. `background-color`. */
function drawn(target: Locator, property: string): Promise<string> {
  return target.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
}

for (const form of ["React component", "Element, from one script", "Element, from npm"])
  test(`every choice shows at once and what is typed stays: ${form}`, async ({ page }) => {
    const found = await complaints(page);
    await open(page);
    await page.getByRole("radio", { name: form, exact: true }).check();
    await expectPeople(page);
    await search(page).fill("sample");
    await search(page).evaluate((node) => {
      node.dataset.marked = "before";
    });

    await page.getByLabel("Language").selectOption("de");
    await expect(stage(page).getByRole("button", { name: "Nutzer einladen" })).toBeVisible();
    await page.getByRole("radio", { name: "Dark" }).last().check();
    await expect.poll(() => drawn(panel(page), "background-color")).toBe("rgb(18, 19, 22)");
    await page.getByRole("radio", { name: "Compact" }).check();
    await expect.poll(async () => (await rows(page).nth(1).boundingBox())?.height).toBe(36);
    await page.getByLabel("Direction").selectOption("rtl");
    await expect(panel(page)).toHaveAttribute("dir", "rtl");
    await page.getByRole("radio", { name: "Roadbook’s", exact: true }).check();
    await page.getByLabel("Radius").fill("16");
    const invite = stage(page).getByRole("button", { name: "Nutzer einladen" });
    await expect.poll(() => drawn(invite, "background-color")).toBe("rgb(29, 106, 77)");
    await expect.poll(() => drawn(invite, "border-start-start-radius")).toBe("12px");

    // The same field, and in it what was typed.
    await expect(search(page)).toHaveValue("sample");
    await expect(search(page)).toHaveAttribute("data-marked", "before");

    await page.getByLabel("Language").selectOption("ar");
    await page.getByLabel("Direction").selectOption("language");
    await expect(panel(page)).toHaveAttribute("dir", "rtl");
    await page.getByLabel("Direction").selectOption("ltr");
    await expect(panel(page)).toHaveAttribute("dir", "ltr");
    await expect(search(page)).toHaveAttribute("data-marked", "before");
    await expect(search(page)).toHaveValue("sample");
    expect(found).toEqual([]);
  });

test("the theme follows the system, or the page", async ({ page }) => {
  await open(page);
  const ground = () => drawn(panel(page), "background-color");
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(ground).toBe("rgb(18, 19, 22)");
  // The page in light, whatever the system has.
  await page.getByRole("group", { name: "Colours" }).getByRole("radio", { name: "Light" }).check();
  await expect.poll(ground).toBe("rgb(18, 19, 22)");
  await page.getByRole("radio", { name: "Page" }).check();
  await expect.poll(ground).toBe("rgb(255, 255, 255)");
});

test("every product shows its own people, through the eyes of its administrator", async ({
  page,
}) => {
  await open(page);
  for (const [product, eyes, somebody] of [
    ["Roadbook", "Olive Demo, Owner at Roadbook", "@acme.example"],
    ["Reading Room", "Lina Demo, AccountAdmin at Reading Room", "@links.example"],
    ["Woodshed", "Ari Demo, Administrator at Woodshed", "Ari Demo"],
    ["Sidedesk", "Lida Demo, Admin at Sidedesk", "@licensed.example"],
    ["Signalbox", "Rhea Demo, admin at Signalbox", "@roles.example"],
  ] as const) {
    await page.getByRole("radio", { name: product }).first().check();
    await expect(page.getByText(eyes)).toBeVisible();
    await expect(rows(page).filter({ hasText: somebody }).first()).toBeVisible();
  }
});

test("a link brings the same choices back, and what it says wrongly is as usual", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("radio", { name: "Sidedesk" }).first().check();
  await page.getByRole("radio", { name: "A single part" }).check();
  await page.getByLabel("Part", { exact: true }).selectOption("Licenses");
  await page.getByLabel("Language").selectOption("fr");
  await page.getByLabel("Another colour").fill("#7a1f5c");
  const { search: said } = new URL(page.url());
  expect(said).toBe("?product=licensed&form=part&part=Licenses&language=fr&accent=7a1f5c");

  await page.reload();
  await expect(page.getByLabel("Language")).toHaveValue("fr");
  await expect(page.getByLabel("Another colour")).toHaveValue("#7a1f5c");
  await expect(stage(page).getByRole("heading", { name: "Facturation" })).toBeVisible();

  await open(page, "?product=nobody&language=xx&radius=-1&accent=red");
  await expect(page.getByRole("radio", { name: "Roadbook" }).first()).toBeChecked();
  await expect(page.getByLabel("Radius")).toHaveValue("8");
});

test("the code says what is chosen and nothing else, and is copied as it stands", async ({
  page,
}) => {
  await open(page);
  await expect(code(page)).toContainText(`    <UserManagement
      serverUrl="${stack.server}"
      getToken={getToken}
    />`);
  await expect(page.getByRole("tab", { name: "Style" })).toHaveCount(0);

  await page.getByLabel("Language").selectOption("pt-BR");
  await page.getByRole("radio", { name: "Compact" }).check();
  await page.getByRole("radio", { name: "Parts below one provider" }).check();
  await expect(
    code(page),
  ).toContainText(`    <UsherProvider serverUrl="${stack.server}" getToken={getToken} language="pt-BR">
      <header>
        <h2>Team</h2>
        <InviteButton density="compact" />
      </header>
      <UsersTable density="compact" />
    </UsherProvider>`);

  await page.getByRole("radio", { name: "Element, from one script" }).check();
  await page.getByRole("radio", { name: "Dark" }).last().check();
  await expect(
    code(page),
  ).toHaveText(`<script type="module" src="${stack.server}/widget/usher.js"></script>

<usher-user-management
  server-url="${stack.server}"
  token-url="/usher-token"
  language="pt-BR"
  theme="dark"
  density="compact"
></usher-user-management>
`);
  expect(await copied(page)).toBe(await code(page).textContent());

  await page.getByLabel("Radius").fill("12");
  await page.getByRole("tab", { name: "Page" }).press("ArrowRight");
  await expect(code(page)).toHaveText(`:root {
  --usher-radius: 12px;
  --usher-radius-control: 9px;
}
`);
  await page.getByRole("tab", { name: "Style" }).press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Backend" })).toBeFocused();
  for (const framework of ["express", "fastify", "hono", "next"]) {
    await page.getByLabel("Framework").selectOption(framework);
    await expect(code(page)).toContainText(`from "@usher/client/${framework}"`);
    await expect(code(page)).toContainText(`origin: "${stack.demo}"`);
  }
  expect(await copied(page)).toBe(await code(page).textContent());
});

async function copied(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the page is led to, and no other page gets its tokens", async ({ page }) => {
  await page.goto(`${stack.demo}/products`);
  await page.getByRole("link", { name: "try every way to embed it" }).click();
  await expectPeople(page);
  await enterHost(page, stack.demo, "admin", "links");
  await page.goto(`${stack.demo}/settings/people`);
  await page.getByRole("link", { name: "Try other forms, languages and looks" }).click();
  await expect(page.getByRole("radio", { name: "Reading Room" }).first()).toBeChecked();

  const ask = (organization: string, origin: string) =>
    fetch(`${stack.demo}/embed/token/${organization}`, { method: "POST", headers: { origin } });
  expect((await ask("acme", stack.demo)).status).toBe(200);
  expect((await ask("acme", "http://localhost:1")).status).toBe(403);
  expect((await ask("system", stack.demo)).status).toBe(404);
});

for (const choices of ["?radius=12", "?form=parts&language=de", "?form=script&language=ar"])
  test(`axe finds nothing, and nothing goes sideways: ${choices}`, async ({ page }) => {
    await open(page, choices);
    await look(page, choices);
  });
