import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./passwords.ts";

test("passwords are hashed by argon2id, at no less than OWASP's first choice, each with a salt of its own", async () => {
  const [one, other] = await Promise.all([
    hashPassword("nine kettles"),
    hashPassword("nine kettles"),
  ]);
  const [, memory, passes] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[\w+/]{22}\$[\w+/]{43}$/.exec(one) ?? [];
  expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
  expect(Number(passes)).toBeGreaterThanOrEqual(2);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, "nine kettles")).toBe(true);
  expect(await verifyPassword(one, "Nine kettles")).toBe(false);
  expect(await verifyPassword(null, "no account has this password")).toBe(false);
});
