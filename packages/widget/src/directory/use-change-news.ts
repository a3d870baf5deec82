import { createContext, useCallback, useEffect, useState } from "react";
import type { Messages } from "../messages/language.ts";
import { useMessages } from "../messages/messages.ts";
import type { DirectoryChanges } from "./directory-cache.ts";

/** How long a row that someone else changed stays marked, in milliseconds. */
const glow = 2000;

const none: ReadonlySet<string> = new Set();

/** Rows that someone else has just changed. */
export const FreshContext = createContext(none);

/** What others changed: the rows to mark for a moment, and a sentence for whoever can't see them. */
export function useChangeNews() {
  const words = useMessages();
  const [fresh, setFresh] = useState(none);
  const [news, setNews] = useState("");
  const tell = useCallback(
    (changes: DirectoryChanges) => {
      const rows = [...changes.added, ...changes.changed];
      if (rows.length > 0) setFresh(new Set(rows.map((row) => row.id)));
      setNews(changeNews(changes, words));
    },
    [words],
  );
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => setFresh(none), glow);
    return () => clearTimeout(timer);
  }, [fresh]);
  return { fresh, news, tell };
}

/** One change is named; several are only counted, so that nobody is talked over. */
export function changeNews(
  { added, changed, gone }: DirectoryChanges,
  { users }: Messages,
): string {
  const count = added.length + changed.length + gone.length;
  if (count > 1) return users.changed.many(count);
  const row = added[0] ?? changed[0];
  if (row) return users.changed.one(row.name, users.statuses[row.status]);
  return gone[0] ? users.changed.gone(gone[0].name) : "";
}
