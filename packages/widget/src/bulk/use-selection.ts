import type { DirectoryRow } from "@usher/domain";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

export type RowKind = DirectoryRow["kind"];

/** Who is selected: rows by id, or all that match, whatever is loaded of them. */
export interface Selection {
  kinds: ReadonlyMap<string, RowKind>;
  all: boolean;
  has: (id: string) => boolean;
  /** One more or one less. From all that match it leaves those that are loaded. */
  toggle: (row: DirectoryRow) => void;
  toggleLoaded: () => void;
  selectAll: () => void;
  clear: () => void;
}

interface Chosen {
  kinds: ReadonlyMap<string, RowKind>;
  all: boolean;
}

const nobody: Chosen = { kinds: new Map(), all: false };

/** Kept while one scrolls, sorts and loads more; gone when `view`, the search with its filters, changes. */
export function useSelection(rows: readonly DirectoryRow[], view: string): Selection {
  const [chosen, setChosen] = useState<Chosen>(nobody);
  const latest = useRef(rows);
  latest.current = rows;
  const before = useRef(view);
  useEffect(() => {
    if (before.current !== view) setChosen(nobody);
    before.current = view;
  }, [view]);
  const toggle = useCallback((row: DirectoryRow) => {
    setChosen(({ kinds, all }) => {
      const next = new Map(all ? loaded(latest.current) : kinds);
      if (!next.delete(row.id)) next.set(row.id, row.kind);
      return { kinds: next, all: false };
    });
  }, []);
  const toggleLoaded = useCallback(() => {
    setChosen(({ kinds, all }) => {
      const every = latest.current.every(({ id }) => kinds.has(id));
      return all || every ? nobody : { kinds: loaded(latest.current), all: false };
    });
  }, []);
  const selectAll = useCallback(() => setChosen({ kinds: new Map(), all: true }), []);
  const clear = useCallback(() => setChosen(nobody), []);
  return useMemo(
    () => ({
      ...chosen,
      has: (id) => chosen.all || chosen.kinds.has(id),
      toggle,
      toggleLoaded,
      selectAll,
      clear,
    }),
    [chosen, toggle, toggleLoaded, selectAll, clear],
  );
}

function loaded(rows: readonly DirectoryRow[]): Map<string, RowKind> {
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

export function isEmpty({ all, kinds }: Pick<Selection, "all" | "kinds">): boolean {
  return !all && kinds.size === 0;
}
