const schemes: ReadonlySet<string> = new Set(["https:", "http:", "mailto:"]);

/** Where the host's contact page is, if it is a page or an address to write to; no other scheme is followed. */
export function contactLink(contactUrl: string | null): string | null {
  if (!contactUrl || !URL.canParse(contactUrl)) return null;
  return schemes.has(new URL(contactUrl).protocol) ? contactUrl : null;
}
