import { CreateUserInput } from "@usher/domain";
import { expect, test } from "vitest";
import { createInput, nobodyYet } from "./add-user.ts";

const grace = {
  ...nobodyYet,
  username: "grace.hill ",
  password: "violet anchors",
  roles: ["user"],
};

test("what was left empty is not sent", () => {
  const input = createInput(grace, { exempt: false });
  expect(input).toEqual({ username: "grace.hill", password: "violet anchors", roles: ["user"] });
  expect(CreateUserInput.safeParse(input).success).toBe(true);
});

test("the host's own values are sent with the rest, and nothing of them where there are none", () => {
  const input = createInput(grace, { exempt: false, metadata: { badge: 7 } });
  expect(input.metadata).toEqual({ badge: 7 });
  expect(CreateUserInput.safeParse(input).success).toBe(true);
  expect(createInput(grace, { exempt: false, metadata: {} })).not.toHaveProperty("metadata");
});

test("a password is sent as it was typed, spaces and all", () => {
  const input = createInput({ ...grace, password: " violet anchors " }, { exempt: false });
  expect(input.password).toBe(" violet anchors ");
});

test("a limit is sent while it is on, and never for the highest role", () => {
  const limited = { ...grace, limit: { on: true, number: 10 } };
  expect(createInput(limited, { exempt: false }).dailyMessageLimit).toBe(10);
  expect(createInput(limited, { exempt: true })).not.toHaveProperty("dailyMessageLimit");
  const off = { ...grace, limit: { on: false, number: 10 } };
  expect(createInput(off, { exempt: false })).not.toHaveProperty("dailyMessageLimit");
});
