import { describe, expect, test } from "vitest";
import { problemsOf } from "../testing/problems.ts";
import { CreateEmbedTokenInput } from "./embed.ts";

const userId = "0198a0a0-0000-7000-8000-00000012ab9f";
const origin = "https://app.example.com";

describe("the origin of an embed token", () => {
  test.each([
    "https://app.example.com",
    "http://localhost:5173",
    "http://127.0.0.1:4000",
    "http://[::1]:4000",
    "https://xn--mnchen-3ya.example",
  ])("may be %s", (written) => {
    expect(problemsOf(CreateEmbedTokenInput, { userId, origin: written })).toBeNull();
  });

  test.each([
    "",
    "app.example.com",
    "https://",
    "https://app.example.com/",
    "https://app.example.com/panel",
    "https://app.example.com?x=1",
    "https://app.example.com#x",
    "https://ada@app.example.com",
    "https://App.Example.com",
    "https://*.example.com",
    "https://app.example.com:",
    "https://app.example.com:123456",
    "https://münchen.example",
    "ftp://app.example.com",
    "javascript://app.example.com",
    "null",
    "*",
    " https://app.example.com",
    "https://app.example.com\n",
    "https://app.example.com\nhttps://evil.example",
  ])("may not be %j", (written) => {
    expect(problemsOf(CreateEmbedTokenInput, { userId, origin: written })).toEqual({
      origin: ["This must be an origin, like https://app.example.com."],
    });
  });

  test("has at most 300 characters", () => {
    const long = (length: number) => origin.padEnd(length, "m");
    expect(problemsOf(CreateEmbedTokenInput, { userId, origin: long(300) })).toBeNull();
    expect(problemsOf(CreateEmbedTokenInput, { userId, origin: long(301) })).toEqual({
      origin: ["At most 300 characters."],
    });
  });
});

describe("the user of an embed token", () => {
  const oneUser = { userId: ["Name one user, by userId or by externalId."] };

  test.each([
    { named: { userId }, problems: null },
    { named: { externalId: "host-17" }, problems: null },
    { named: { externalId: "e".repeat(200) }, problems: null },
    {
      named: { externalId: "e".repeat(201) },
      problems: { externalId: ["At most 200 characters."] },
    },
    {
      named: { externalId: "host\0" },
      problems: { externalId: ["This has characters that can't be stored."] },
    },
    { named: { userId: "17" }, problems: { userId: ["This must be an id (a UUID)."] } },
    { named: {}, problems: oneUser },
    { named: { userId, externalId: "host-17" }, problems: oneUser },
  ])("$named: $problems", ({ named, problems }) => {
    expect(problemsOf(CreateEmbedTokenInput, { ...named, origin })).toEqual(problems);
  });
});
