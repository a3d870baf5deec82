import { EmailDomain } from "@usher/domain";

/** A domain, folded as domains are compared; what is no domain stays as it was typed, to be seen and mended. */
function readDomain(text: string): string {
  const read = EmailDomain.safeParse(text);
  return read.success ? read.data : text;
}

export function isDomain(text: string): boolean {
  return EmailDomain.safeParse(text).success;
}

/**
 * The list with those of a typed or pasted text added, each once. Of a whole address its domain is meant.
 */
export function addDomains(list: readonly string[], text: string): string[] {
  const parts = text.split(/[\s,;]+/).map((part) => part.slice(part.lastIndexOf("@") + 1));
  return [...new Set([...list, ...parts.filter(Boolean).map(readDomain)])];
}
