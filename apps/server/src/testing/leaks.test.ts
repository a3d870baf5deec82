import { expect, test } from "vitest";
import { knownSecrets } from "./leaks.ts";

const secrets = knownSecrets();
secrets.addFrom({ data: [{ password: "correct horse battery", name: "Ada" }] }, "in a request");
secrets.addFrom({ code: "123456", recoveryCodes: ["ABCDE-FGHIJ"] }, "in an answer");
secrets.add("019ab6f2-5c1e-7a60-8f52-0c6f1f1d2a44.Zm9vYmFyYmF6cXV4", "by mail");
secrets.addFrom({ url: "https://users.example/set-password#abcdefghijklmnop" }, "in an answer");

const line = (msg: unknown) => JSON.stringify({ level: 30, time: 1_123_456_789, msg });

test.each([
  ["whole", line("a correct horse battery went by")],
  ["with how it begins", line("correct hors")],
  ["within what is nested", line({ err: { cause: { detail: "(correct horse battery)" } } })],
  ["as a name", line({ "correct horse battery": true })],
  ["as bytes", line(Buffer.from("cookie: x=correct horse battery"))],
  ["as a short code", line("of 123456, no")],
  ["as a code of letters", line("ABCDE-FGHIJ")],
  ["as a token behind an id", line("/accept#x.Zm9vYmFyYmF6")],
  ["as a link's fragment", line("abcdefghijklmnop")],
  ["as a hash", line("$argon2id$v=19$")],
])("a secret in a line is found %s", (_, text) => {
  expect(secrets.in([line("fine"), text])).toHaveLength(1);
});

test("ids, times, names and words are none", () => {
  const fine = [
    line("019ab6f2-5c1e-7a60-8f52-0c6f1f1d2a44 Ada 1234567 correct"),
    line("https://users.example/set-password"),
  ];
  expect(secrets.in(fine)).toEqual([]);
});
