import { randomBytes, randomUUID } from "node:crypto";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callers, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

const next = randomBytes(32).toString("hex");

let world: World;
/** By address: those who know the next secret only, those who use it already, and those when it is all there is. */
let ahead: string;
let during: string;
let after: string;
beforeAll(async () => {
  world = await startWorld();
  const old = world.server.services.settings.secret;
  ahead = (await world.another({ secret: old, otherSecrets: [next] })).address;
  during = (await world.another({ secret: next, otherSecrets: [old] })).address;
  after = (await world.another({ secret: next, otherSecrets: [] })).address;
});
afterAll(() => world.stop());

const at = (address: string) => callers(address).with({});
const tokenOf = (url: string) => url.split("#")[1] ?? "";

async function invitation(olga: Person): Promise<string> {
  const { invitations } = world.as(olga);
  const emails = [`${randomUUID()}@guests.example`];
  const [made] = await invitations.create.mutate({ emails, roles: ["member"] });
  const invitationId = made?.invitationId ?? "";
  return tokenOf((await invitations.link.mutate({ invitationId })).url);
}

test("an invitation's link of before opens while its secret is known", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const token = await invitation(olga);
  const preview = (address: string) => refusal(at(address).invitations.preview.mutate({ token }));
  expect([await preview(during), await preview(ahead), await preview(after)]).toEqual([
    null,
    null,
    "token_invalid",
  ]);
});

test("a registration link of before opens while its secret is known, and is shown anew under the next one", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const made = await world
    .as(olga)
    .registrationLinks.create.mutate({ roles: ["member"], expiresInDays: 90 });
  const preview = (address: string, of: string) =>
    refusal(at(address).registrationLinks.preview.mutate({ token: tokenOf(of) }));
  expect(await preview(during, made.url)).toBeNull();
  expect(await preview(after, made.url)).toBe("token_invalid");
  const again = await callers(after).as(olga).registrationLinks.link.mutate({ linkId: made.id });
  expect(again.url).not.toBe(made.url);
  for (const address of [ahead, during, after])
    expect(await preview(address, again.url)).toBeNull();
});

test("the key set shows both keys, so that hosts know the next one before it signs", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const authorization = `Bearer ${key}`;
  const [origin = ""] = world.server.services.settings.allowedOrigins;
  const sign = async (address: string) => {
    const { embed } = callers(address).with({ authorization });
    return (await embed.createToken.mutate({ userId: olga.id, origin })).token;
  };
  const keySet = async (address: string) =>
    (await (await fetch(`${address}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
  const ids = async (address: string) => (await keySet(address)).keys.map(({ kid }) => kid);
  const [oldId] = await ids(world.server.address);
  const [nextId] = await ids(after);
  expect(await ids(ahead)).toEqual([oldId, nextId]);
  expect(await ids(during)).toEqual([nextId, oldId]);

  const before = await sign(world.server.address);
  const anew = await sign(during);
  const early = createLocalJWKSet(await keySet(ahead));
  expect((await jwtVerify(anew, early)).protectedHeader.kid).toBe(nextId);
  const opens = (address: string, token: string) =>
    refusal(
      callers(address)
        .with({ authorization: `Bearer ${token}`, origin })
        .session.me.query(),
    );
  for (const token of [before, anew])
    for (const address of [ahead, during]) expect(await opens(address, token)).toBeNull();
  expect(await opens(after, before)).not.toBeNull();
  expect(await opens(after, anew)).toBeNull();
  expect(await opens(world.server.address, anew)).not.toBeNull();
});

test("a call that is sent again after a change of the secret is done once", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const headers = { authorization: `Bearer ${key}`, "idempotency-key": randomUUID() };
  const make = (address: string, firstName: string) =>
    callers(address)
      .with(headers)
      .users.create.mutate({ externalId: "ada", firstName, roles: ["member"] });
  const made = await make(world.server.address, "Ada");
  expect(await make(during, "Ada")).toEqual(made);
  expect(await refusal(make(during, "Eve"))).toBe("idempotency_mismatch");
});
