import { Email } from "@usher/domain";

/** One address of a list as it was typed or pasted. */
export interface Address {
  /** Folded as addresses are compared when it is one, otherwise as typed. */
  value: string;
  valid: boolean;
}

/** The most addresses one call takes. */
export const mostAddresses = 100;

/**
 * Splits a typed or pasted list at commas, semicolons, line ends and blanks. Takes the address out
 * of `Ada Bright <ada@example.com>`, as mail programs copy it. What is no address stays as it is,
 * so that one can see and mend it.
 */
export function parseAddresses(text: string): Address[] {
  const named = /(?:"[^"]*"|[^,;\n<>"])*<([^<>\s]+)>/g;
  const plain = text.replace(named, (_, address: string) => `${address},`);
  return plain
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^(?:mailto:|[<"'([])+|[>"')\].]+$/gi, ""))
    .filter(Boolean)
    .map(readAddress);
}

function readAddress(text: string): Address {
  const read = Email.safeParse(text);
  return read.success ? { value: read.data, valid: true } : { value: text, valid: false };
}

/** The list with these added, each once. */
export function mergeAddresses(list: readonly string[], added: readonly Address[]): string[] {
  return [...new Set([...list, ...added.map((address) => address.value)])];
}

export function isAddress(text: string): boolean {
  return Email.safeParse(text).success;
}
