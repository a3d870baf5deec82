import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { systemProfile, systemSlug } from "@usher/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type UsherServer } from "../server.ts";
import { readSettings, SettingsError } from "../settings.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

/** Links lead where the settings say, whatever a request says of where it was sent. */
let world: World;
let unset: UsherServer;
let behindProxy: UsherServer;
let sam: Person;
beforeAll(async () => {
  world = await startWorld();
  const { settings, clock } = world.server.services;
  const { databaseUrl, smtpUrl, secret, folder } = settings;
  const ours = { databaseUrl: databaseUrl as string, smtpUrl, secret, folder, port: 0 };
  unset = await startServer({ ...readSettings({}), ...ours }, clock, world.log);
  behindProxy = await startServer(
    { ...settings, ...ours, trustedProxies: "127.0.0.1" },
    clock,
    world.log,
  );
  const administration = { profile: systemProfile.key, slug: systemSlug };
  ({ sam } = await world.organization({ sam: "system-administrator" }, administration));
});
afterAll(async () => {
  for (const server of [unset, behindProxy]) await server.stop();
  await world.stop();
});

const evil = "evil.example";
const hostile: Record<string, string> = {
  host: evil,
  "x-forwarded-host": evil,
  "x-forwarded-server": evil,
  "x-forwarded-proto": "https",
  "x-forwarded-port": "666",
  "x-original-host": evil,
  "x-original-url": `https://${evil}/`,
  "x-host": evil,
  forwarded: `host=${evil};proto=https`,
  referer: `https://${evil}/`,
};

/** Sends a mutation as no browser and no `fetch` would: with a host of its own. */
async function send(
  { address }: UsherServer,
  path: string,
  { input, headers = {} }: { input: unknown; headers?: Record<string, string> },
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(address);
  const json = { "content-type": "application/json" };
  const sent = request({
    ...{ hostname, port, path: `/trpc/${path}`, method: "POST" },
    headers: { ...json, ...hostile, ...headers },
  });
  sent.end(JSON.stringify(input));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const piece of response) text += piece;
  return { status: response.statusCode ?? 0, text };
}

const servers = {
  "as the settings say": () => world.server,
  "with no public URL set": () => unset,
};
const all = { ...servers, "behind a trusted proxy": () => behindProxy };

describe.each(Object.entries(all))("%s", (_how, serverOf) => {
  /** Every link in a text, as the pages that they lead to. */
  function expectOurs(text: string): void {
    const links = text.match(/https?:\/\/[^\s"'<>\\]+/g) ?? [];
    const { publicUrl } = serverOf().services.settings;
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith(`${publicUrl}/`))).toEqual([]);
    expect(text).not.toContain(evil);
  }

  test("mails lead to the public URL", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const organization = olga.organization.slug;
    const guest = `${v7()}@guests.example`;
    const session = await world.signIn(olga);
    const wish = { firstName: "olga", lastName: "", email: `${v7()}@new.example` };
    const calls = {
      "session.requestPasswordReset": { input: { organization, identifier: mia.email } },
      "invitations.create": { input: { emails: [guest], roles: ["member"] }, headers: session },
      "session.updateProfile": { input: wish, headers: session },
    };
    for (const [path, call] of Object.entries(calls))
      expect([path, (await send(serverOf(), path, call)).status]).toEqual([path, 200]);
    for (const address of [mia.email, guest, wish.email]) {
      const [mail] = await world.mail.to(address);
      expectOurs(`${mail?.text} ${mail?.html}`.replaceAll("http://www.w3.org/", ""));
    }
  });

  test("links that are shown lead to the public URL", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const [invited] = await world
      .as(olga)
      .invitations.create.mutate({ emails: [`${v7()}@guests.example`], roles: ["member"] });
    const owner = { email: `${v7()}@owners.example`, firstName: "First" };
    const made = { slug: `made-${v7().slice(-12)}`, name: "Made", profile: "standard", owner };
    const session = await world.signIn(olga);
    const calls = {
      "invitations.link": { input: { invitationId: invited?.invitationId }, headers: session },
      "registrationLinks.create": { input: { roles: ["member"] }, headers: session },
      "system.createOrganization": { input: made, headers: await world.signIn(sam) },
    };
    for (const [path, call] of Object.entries(calls)) {
      const { status, text } = await send(serverOf(), path, call);
      expect([path, status]).toEqual([path, 200]);
      expectOurs(text);
    }
  });

  test("a page of another origin asks for no mail", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const input = { organization: mia.organization.slug, identifier: mia.email };
    for (const origin of [`https://${evil}`, "null", "http://localhost:4000.evil.example"]) {
      const call = { input, headers: { origin } };
      const { status } = await send(serverOf(), "session.requestPasswordReset", call);
      expect([origin, status]).toEqual([origin, 403]);
    }
  });
});

test("in production no link is made without a public URL: the server does not start", () => {
  expect(() => readSettings({ NODE_ENV: "production" })).toThrow(SettingsError);
  expect(() => readSettings({ NODE_ENV: "production" })).toThrow(/USHER_PUBLIC_URL/);
});
