import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { decodeJwt, exportJWK, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";
import { deriveKey } from "../tokens.ts";

/** Tokens that the server did not make, of claims that it did. */
let world: World;
let good: JWTPayload;
let real: string;
beforeAll(async () => {
  world = await startWorld();
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  const host = await backendOf(world, olga);
  const { token } = await host.embed.createToken.mutate({
    userId: ada.id,
    origin: "http://host.example",
  });
  real = token;
  good = decodeJwt(token);
});
afterAll(() => world.stop());

const of = (token: string) =>
  refusal(
    world
      .with({ authorization: `Bearer ${token}`, origin: "http://host.example" })
      .session.me.query(),
  );
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The server's own key, as whoever has its secret would make it (RFC 8410, section 7). */
function ownKey() {
  const seed = deriveKey(world.server.services.settings.secret, "embed-token");
  const prefix = Buffer.from("302e020100300506032b657004220420", "hex");
  return createPrivateKey({ key: Buffer.concat([prefix, seed]), format: "der", type: "pkcs8" });
}

const signed = (claims: JWTPayload, key = ownKey(), header = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: "EdDSA", ...header }).sign(key);

test("the server's own claims under its own key are good", async () => {
  expect(await of(real)).toBeNull();
  expect(await of(await signed(good))).toBeNull();
});

describe("a token is nobody's", () => {
  test("without a signature", async () => {
    for (const alg of ["none", "None", "NONE", "EdDSA"])
      expect(await of(`${part({ alg })}.${part(good)}.`)).toBe("token_invalid");
  });

  test("under the published key, taken for a password", async () => {
    const published = createPublicKey(ownKey());
    const raw = Buffer.from(String((await exportJWK(published)).x), "base64url");
    const pem = Buffer.from(published.export({ type: "spki", format: "pem" }) as string);
    for (const secret of [raw, pem]) {
      const token = await new SignJWT(good).setProtectedHeader({ alg: "HS256" }).sign(secret);
      expect(await of(token)).toBe("token_invalid");
    }
  });

  test("under a key that it brings along or says where to find", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const jwk = await exportJWK(publicKey);
    const jku = `${world.server.address}/.well-known/jwks.json`;
    for (const header of [{}, { jwk }, { jku }, { x5u: jku }])
      expect(await of(await signed(good, privateKey, header))).toBe("token_invalid");
  });

  test("that is for something else, of somebody else, or says less than it has to", async () => {
    const { exp: _end, ...endless } = good;
    const { origin: _origin, ...anywhere } = good;
    const { aud: _audience, ...forAll } = good;
    for (const claims of [
      { ...good, aud: "usher-session" },
      { ...good, iss: "https://elsewhere.example" },
      ...[endless, anywhere, forAll],
    ])
      expect(await of(await signed(claims))).toBe("token_invalid");
  });

  test("before its time", async () => {
    const later = Math.floor(world.clock.now().getTime() / 1000) + 60;
    expect(await of(await signed({ ...good, nbf: later }))).toBe("token_invalid");
  });
});
