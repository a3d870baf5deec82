import type { Page } from "@playwright/test";
import type { AuditRow, UsherClient } from "@usher/client";

/** What is the same in every language: names of products and keys, and abbreviations. */
const everywhere = [
  "Usher",
  "CSV",
  "JSON Lines",
  "API",
  "MFA",
  "Enterprise",
  "Enter",
  "Webhook",
  "webhook",
  "https",
];

/** Addresses of both kinds, permissions and other codes, user agents: nobody's words. */
const codes = [
  /https?:\/\/\S+/g,
  /\S+@\S+/g,
  /\b[a-z][a-z-]*(?:_[a-z]+)*[.:][A-Za-z_-]+\b/g,
  /[\w.]+\/[\d.]+/g,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{6}\b/g,
];

/** Everything an organization's people and host have named, the longest first. */
export async function namesIn(client: UsherClient): Promise<string[]> {
  const { organization, roles } = await client.session.me.query();
  const ask = (permission: boolean, call: () => Promise<string[]>) => (permission ? call() : []);
  const { groups: hasGroups, workspaces } = organization.switches;
  const people: string[] = [];
  for await (const { name, email, username } of client.users.iterate())
    people.push(name, email ?? "", username ?? "");
  const groups = await ask(hasGroups, async () =>
    (await client.groups.list.query()).map(({ name }) => name),
  );
  const places = await ask(workspaces !== "none", async () =>
    (await client.workspaces.list.query({ limit: 200 })).rows.flatMap(({ name, externalId }) => [
      name,
      externalId,
    ]),
  );
  const deeds: AuditRow[] = [];
  for await (const deed of client.audit.list.iterate({ limit: 100 })) deeds.push(deed);
  const agents = deeds.map((row) => row.userAgent);
  const former = deeds.flatMap(({ changes }) =>
    ["firstName", "lastName", "name", "suspendedReason"].flatMap((field) =>
      Object.values(changes?.[field] ?? {}),
    ),
  );
  const keys = (await client.apiKeys.list.query()).flatMap(({ name, hint }) => [name, hint]);
  const typed = roles.filter(({ id }) => id !== null);
  const named = [
    ...people,
    ...groups,
    ...places,
    ...keys,
    ...agents.map((agent) => agent ?? ""),
    ...former.filter((name) => typeof name === "string"),
    ...typed.flatMap(({ name, summary }) => [name, summary]),
    ...[organization.name, organization.plan ?? "", organization.policies.timeZone],
  ];
  return [...new Set(named)].filter(Boolean).sort((a, b) => b.length - a.length);
}

/**
 * What the page says in Latin letters, to eye and ear, that nobody has named: three letters or more, for
 * shorter ones are initials.
 */
export async function foreignWords(page: Page, names: readonly string[]): Promise<string[]> {
  const said = await page.evaluate(everythingSaid);
  if (said.length === 0) throw new Error("Nothing is said on this page.");
  const found = said.filter((text) => {
    // In this order, for a name may hold a code, and a code a word that is the same everywhere.
    const bare = [...names, ...codes, ...everywhere].reduce(
      (rest: string, known) => rest.replaceAll(known, " "),
      text,
    );
    return /[A-Za-z]{3,}/.test(bare);
  });
  return [...new Set(found)];
}

/** Texts and accessible names below every panel's own nodes; it runs in the page, where it must be whole. */
function everythingSaid(): string[] {
  const spoken = "aria-label aria-description aria-valuetext title placeholder alt".split(" ");
  const nodes = [...document.querySelectorAll("[data-usher], [data-usher] *")];
  const said = nodes.flatMap((node) => [
    ...spoken.map((name) => node.getAttribute(name) ?? ""),
    ...[...node.childNodes].map((child) => (child instanceof Text ? child.data : "")),
  ]);
  return said.map((text) => text.replaceAll(/[\u2066-\u2069]/g, "").trim()).filter(Boolean);
}
