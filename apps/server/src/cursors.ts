import { Refused } from "@usher/domain";

/** A place in a list as text for callers, who hand it back as it is. */
export function writeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** What `read` makes of the place that a cursor names; null, and what nobody wrote, is `invalid_cursor`. */
export function readCursor<Place>(cursor: string, read: (place: unknown[]) => Place | null): Place {
  const place = parse(cursor);
  const found = Array.isArray(place) ? read(place) : null;
  if (!found) throw new Refused("invalid_cursor", "cursor");
  return found;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}
