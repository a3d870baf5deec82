import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./pages.ts";

const a = (length: number) => "a".repeat(length);

/** How secrets look that say what they are, ours and those that get into repositories most, each with one made up here. */
const looks: [what: string, look: RegExp, example: string][] = [
  ["an API key of ours", /\busher_key_[\w-]{43}(?![\w-])/, `usher_key_${a(43)}`],
  ["a webhook's secret", /\bwhsec_[A-Za-z0-9+/]{43}=/, `whsec_${a(43)}=`],
  [
    "a private key",
    /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}/,
    `-----BEGIN ${"RSA PRIVATE"} KEY-----\n${a(64)}`,
  ],
  ["a key of AWS", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, `AKIA${a(16).toUpperCase()}`],
  ["a token of GitHub or npm", /\b(?:gh[pousr]|npm)_[A-Za-z0-9]{36}\b/, `ghp_${a(36)}`],
  ["a token of Slack or Stripe", /\bxox[abprs]-[\w-]{20}|\b[rs]k_live_\w{16}/, `xoxb-${a(20)}`],
  [
    "a signed token",
    /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{40,}/,
    `eyJ${a(20)}.eyJ${a(20)}.${a(43)}`,
  ],
];

const files = execFileSync("git", ["ls-files", "-z"], { cwd: repository, encoding: "utf8" })
  .split("\0")
  .filter((file) => file && !/\.(?:png|ico|woff2)$/.test(file));

test.each(looks)("no file of the repository has %s", (_what, look, example) => {
  expect(look.test(example)).toBe(true);
  expect(files.length).toBeGreaterThan(500);
  const found = files.filter((file) => look.test(readFileSync(join(repository, file), "utf8")));
  expect(found).toEqual([]);
});
