import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepToken } from "./token.ts";

const start = new Date("2026-03-01T12:00:00Z");
const lifetime = 300_000;

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A JWT with these claims; nobody here checks the signature. */
function jwt(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "EdDSA" })}.${part(claims)}.signature`;
}

/** A backend whose tokens live five minutes; `answer` is what each request brings. */
function backend(answer = (count: number) => jwt({ count, exp: Date.now() / 1000 + 300 })) {
  const getToken = vi.fn(async () => answer(getToken.mock.calls.length));
  return getToken;
}

const later = (milliseconds: number) => vi.setSystemTime(start.getTime() + milliseconds);

describe("a token that is fetched", () => {
  test("is not asked for before it is needed", () => {
    const getToken = backend();
    expect(keepToken(getToken).renewable).toBe(true);
    expect(getToken).not.toHaveBeenCalled();
  });

  test("is asked for once by many callers that come at once", async () => {
    const getToken = backend();
    const keeper = keepToken(getToken);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => keeper.current()));
    expect(new Set(tokens).size).toBe(1);
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  test("is kept for callers that come later", async () => {
    const getToken = backend();
    const keeper = keepToken(getToken);
    const first = await keeper.current();
    expect(await keeper.current()).toBe(first);
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  test.each([
    { when: "a millisecond before the last half minute", at: lifetime - 30_001, asked: 1 },
    { when: "when the last half minute begins", at: lifetime - 30_000, asked: 2 },
    { when: "once it has ended", at: lifetime + 1, asked: 2 },
  ])("has been asked for $asked times $when", async ({ at, asked }) => {
    const getToken = backend();
    const keeper = keepToken(getToken);
    const first = await keeper.current();
    later(at);
    expect((await keeper.current()) === first).toBe(asked === 1);
    expect(getToken).toHaveBeenCalledTimes(asked);
  });

  test("is renewed once by many callers that come at once ahead of its end", async () => {
    const getToken = backend();
    const keeper = keepToken(getToken);
    await keeper.current();
    later(lifetime - 1);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => keeper.current()));
    expect(new Set(tokens).size).toBe(1);
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test("is asked for again after it was forgotten", async () => {
    const getToken = backend();
    const keeper = keepToken(getToken);
    const first = await keeper.current();
    keeper.renew(first);
    expect(await keeper.current()).not.toBe(first);
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test("is asked for once when many calls were refused with the old one", async () => {
    const getToken = backend();
    const keeper = keepToken(getToken);
    const refused = await keeper.current();
    for (let call = 0; call < 20; call++) {
      keeper.renew(refused);
      expect(await keeper.current()).not.toBe(refused);
    }
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test("is asked for again when the request before failed", async () => {
    const getToken = backend((count) => {
      if (count === 1) throw new Error("The backend is away.");
      return "second";
    });
    const keeper = keepToken(getToken);
    const failures = await Promise.allSettled([keeper.current(), keeper.current()]);
    expect(failures.map((failure) => failure.status)).toEqual(["rejected", "rejected"]);
    expect(getToken).toHaveBeenCalledTimes(1);
    expect(await keeper.current()).toBe("second");
    expect(getToken).toHaveBeenCalledTimes(2);
  });
});

describe("when a token ends", () => {
  const exp = start.getTime() / 1000 + 300;
  const aYear = 365 * 86_400_000;

  test.each([
    // The marks and letters make base64url's `-` and `_`, and every length of its missing padding.
    { of: "is read from base64url", token: jwt({ exp, sub: "ÿÿ>>??ü" }), asked: 2 },
    {
      of: "is read from base64url of another length",
      token: jwt({ exp, sub: "ÿÿ>>??ü1" }),
      asked: 2,
    },
    {
      of: "is read from base64url of a third length",
      token: jwt({ exp, sub: "ÿÿ>>??ü12" }),
      asked: 2,
    },
    { of: "is never, if it has no end", token: jwt({ sub: "ada" }), asked: 1 },
    { of: "is never, if the end is no number", token: jwt({ exp: "soon" }), asked: 1 },
    { of: "is never, if its claims are null", token: jwt(null), asked: 1 },
    { of: "is never, if it is no JWT", token: "opaque", asked: 1 },
    { of: "is never, if its middle isn't base64", token: "a.%%%.b", asked: 1 },
  ])("$of", async ({ token, asked }) => {
    const getToken = backend(() => token);
    const keeper = keepToken(getToken);
    await keeper.current();
    later(aYear);
    expect(await keeper.current()).toBe(token);
    expect(getToken).toHaveBeenCalledTimes(asked);
  });
});

test("a plain string is given as it is, even past its end, and can't be renewed", async () => {
  const token = jwt({ exp: 1 });
  const keeper = keepToken(token);
  expect(keeper.renewable).toBe(false);
  expect(await keeper.current()).toBe(token);
  keeper.renew(token);
  expect(await keeper.current()).toBe(token);
});
