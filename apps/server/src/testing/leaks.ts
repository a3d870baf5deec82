/** How much of a secret is enough to count as it, in characters. */
const telling = 12;

/** Whatever has a name like these, in a request or an answer, is nobody else's business. */
const secretNames =
  /^(password|currentPassword|newPassword|token|challenge|code|secret|uri|url|recoveryCodes)$/;

/** What an answer has for a `code` is how it failed. */
const isErrorCode = /^[A-Z]+(_[A-Z]+)*$/;

/** Secrets of a test file, each with where it was seen. */
export interface Secrets {
  /** All that is secret in JSON, by the names that it stands under. */
  addFrom(json: unknown, where: string): void;
  add(value: string, where: string): void;
  /** Which of them stand in these lines of a log, whole or with how they begin; empty when none does. */
  in(lines: readonly string[]): string[];
}

export function knownSecrets(): Secrets {
  const beginnings = new Map<string, string>();
  const words = new Map<string, string>();

  function add(value: string, where: string): void {
    // A link is no secret, what stands in its fragment is; and a token with dots has an id or a header first.
    const secret = /^https?:/.test(value) ? (value.split("#")[1] ?? "") : value;
    for (const piece of secret.replace(/^(usher_key|whsec)_/, "").split("."))
      if (isUuid.test(piece)) continue;
      else if (piece.length >= telling) beginnings.set(piece.slice(0, telling), where);
      else if (piece.length >= 6 && !/^[a-z]+$/i.test(piece)) words.set(piece, where);
  }

  function addFrom(json: unknown, where: string): void {
    if (typeof json !== "object" || json === null) return;
    for (const [name, value] of Object.entries(json)) {
      const values = [value]
        .flat()
        .filter((one) => typeof one === "string" && !isErrorCode.test(one));
      if (secretNames.test(name)) for (const one of values) add(one, `${name} ${where}`);
      addFrom(value, where);
    }
  }

  return {
    add,
    addFrom,
    in(lines) {
      const found = lines.flatMap((line) => {
        const where = secretIn(textOf(JSON.parse(line)).join("\n"));
        return where ? [`${where}: ${line}`] : [];
      });
      return [...new Set(found)];
    },
  };

  /** Where the first secret in a text comes from, or null. */
  function secretIn(text: string): string | null {
    if (text.includes("$argon2")) return "a hash of a password";
    for (let at = 0; at + telling <= text.length; at++) {
      const where = beginnings.get(text.slice(at, at + telling));
      if (where) return where;
    }
    const word = text.match(/[\w-]+/g)?.find((one) => words.has(one));
    return word === undefined ? null : (words.get(word) ?? null);
  }
}

/** Those of this test file. */
export const seen: Secrets = knownSecrets();

const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** All texts in a line, bytes as what they say. Numbers are times and sizes. */
function textOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const { type, data } = value as { type?: unknown; data?: unknown };
  if (type === "Buffer" && Array.isArray(data)) return [Buffer.from(data).toString("latin1")];
  return Object.entries(value).flatMap(([name, one]) => [name, ...textOf(one)]);
}
