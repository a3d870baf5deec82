import { describe, expect, test } from "vitest";
import { asksStepUp, freshFor, whyNotFresh } from "./step-up.ts";

const now = new Date("2026-03-01T12:00:00Z");
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

describe("a full authentication", () => {
  test("is fresh for ten minutes, and at ten minutes no more", () => {
    const at = (authenticatedAt: Date | null) =>
      whyNotFresh({ kind: "user", authenticatedAt }, now);
    expect(freshFor).toBe(600_000);
    expect(at(ago(0))).toBeNull();
    expect(at(ago(599_999))).toBeNull();
    expect(at(ago(600_000))).toBe("step_up_required");
    expect(at(null)).toBe("step_up_required");
  });

  test("of another server's clock that is ahead counts", () => {
    const authenticatedAt = ago(-45_000);
    expect(whyNotFresh({ kind: "user", authenticatedAt }, now)).toBeNull();
  });

  test("is asked of no key, and of everybody else", () => {
    const kinds = ["api-key", "user", "system-administrator", "system", "anonymous"] as const;
    const asked = kinds.filter((kind) => whyNotFresh({ kind, authenticatedAt: null }, now));
    expect(asked).toEqual(["user", "system-administrator", "system", "anonymous"]);
  });
});

describe("the deeds that take one", () => {
  const ask = (procedure: string, ownSession = true, input: unknown = undefined) =>
    asksStepUp(procedure, { ownSession, input });

  test("are asked for however one came, unless who borrows a token may not do them at all", () => {
    expect(ask("users.delete", true)).toBe(true);
    expect(ask("users.delete", false)).toBe(true);
    expect(ask("apiKeys.create", true)).toBe(true);
    expect(ask("apiKeys.create", false)).toBe(false);
  });

  test("are of many at once only those that erase", () => {
    expect(ask("bulk.start", true, { action: "delete" })).toBe(true);
    for (const input of [{ action: "suspend" }, {}, null, undefined, "delete", ["delete"]])
      expect(ask("bulk.start", true, input)).toBe(false);
  });

  test("are no others", () => {
    for (const name of ["users.suspend", "apiKeys.revoke", "toString", "__proto__", ""])
      expect(ask(name)).toBe(false);
  });
});
