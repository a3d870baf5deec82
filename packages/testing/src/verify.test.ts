import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createTokenVerifier, type TokenProblem, TokenRefused } from "@usher/client/verify";
import { decodeJwt, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestUsher, type TestUsher } from "./index.ts";

const origin = "https://app.example.com";
let usher: TestUsher;
beforeAll(async () => {
  usher = await createTestUsher({ allowedOrigins: [origin, "https://other.example.com"] });
});
afterAll(() => usher.close());

const userId = () => usher.people.member?.id ?? "";
const mint = async (scopes?: string[], where = origin) => {
  const input = { userId: userId(), origin: where, ...(scopes ? { scopes } : {}) };
  return (await usher.client.embed.createToken.mutate(input)).token;
};
const verifier = (options: Partial<Parameters<typeof createTokenVerifier>[0]> = {}) =>
  createTokenVerifier({ url: usher.url, origin, now: usher.clock.now, ...options });

/** Why a token is refused, or null when it is taken. */
async function problem(token: string, verify = verifier()): Promise<TokenProblem | null> {
  try {
    await verify(token);
    return null;
  } catch (error) {
    if (error instanceof TokenRefused) return error.reason;
    throw error;
  }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a token that the server made", () => {
  test("is taken, and says who it is for", async () => {
    const before = usher.clock.now().getTime();
    const { expiresAt, ...claims } = await verifier()(await mint(["users:read"]));
    expect(claims).toEqual({
      userId: userId(),
      organizationId: usher.id,
      origin,
      scopes: ["users:read"],
    });
    expect(expiresAt.getTime()).toBeGreaterThan(before + 4 * 60_000);
    expect(expiresAt.getTime()).toBeLessThanOrEqual(usher.clock.now().getTime() + 5 * 60_000);
  });

  test("is refused for pages of another origin", async () => {
    const elsewhere = await mint(undefined, "https://other.example.com");
    expect(await problem(elsewhere)).toBe("wrong_origin");
    const both = verifier({ origin: [origin, "https://other.example.com"] });
    expect(await problem(elsewhere, both)).toBeNull();
  });

  test("is refused when its five minutes are over", async () => {
    const token = await mint();
    const now = () => new Date(usher.clock.now().getTime() + 5 * 60_000);
    expect(await problem(token, verifier({ now }))).toBe("expired");
  });

  test("is refused by who trusts another server", async () => {
    expect(await problem(await mint(), verifier({ issuer: "https://users.example.com" }))).toBe(
      "wrong_issuer",
    );
  });

  test("is taken for up to five minutes after its user was suspended, as the words say", async () => {
    const token = await mint();
    await usher.client.users.suspend.mutate({ userId: userId() });
    expect(await problem(token)).toBeNull();
    await usher.client.users.reactivate.mutate({ userId: userId() });
  });
});

describe("a token that was tampered with is refused:", () => {
  test("altered claims", async () => {
    const [header, , signature] = (await mint()).split(".");
    const altered = { ...decodeJwt(await mint()), sub: usher.people.owner?.id };
    expect(await problem(`${header}.${part(altered)}.${signature}`)).toBe("wrong_signature");
  });

  test("no algorithm", async () => {
    const claims = decodeJwt(await mint());
    expect(await problem(`${part({ alg: "none" })}.${part(claims)}.`)).toBe("wrong_algorithm");
  });

  test("another key under the same name, and under another", async () => {
    const token = await mint();
    const { privateKey } = await generateKeyPair("EdDSA");
    const { kid } = JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString());
    const forge = (name: string) =>
      new SignJWT(decodeJwt(token))
        .setProtectedHeader({ alg: "EdDSA", kid: name })
        .sign(privateKey);
    expect(await problem(await forge(kid))).toBe("wrong_signature");
    expect(await problem(await forge("another"))).toBe("unknown_key");
  });

  test.each(["", "nonsense", "a.b.c", "ey.ey.ey"])("%j, which is none", async (token) => {
    expect(await problem(token)).toBe("malformed");
  });
});

test("keys are fetched once for many tokens, and what keeps them from coming is told apart", async () => {
  let asked = 0;
  const counting: typeof fetch = (input, init) => {
    asked += 1;
    return fetch(input, init);
  };
  const verify = verifier({ fetch: counting });
  for (let count = 0; count < 5; count++) await verify(await mint());
  expect(asked).toBe(1);
  const broken = createServer((_, answer) => answer.writeHead(500).end()).listen(0, "127.0.0.1");
  await new Promise((resolve) => broken.once("listening", resolve));
  const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
  expect(await problem(await mint(), verifier({ url, issuer: usher.url }))).toBe(
    "keys_unavailable",
  );
  broken.close();
});
