import { useQueryClient } from "@tanstack/react-query";
import type { SettingsKind } from "@usher/domain";
import { createContext, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useApi } from "./api.ts";
import type { DirectoryChanges } from "./directory/directory-cache.ts";
import { createRefresh, invalidate } from "./directory/directory-refresh.ts";
import { RefreshContext } from "./directory/refresh-context.ts";
import { FreshContext, useChangeNews } from "./directory/use-change-news.ts";
import { useAccess } from "./host/caller.tsx";
import { useIsCalm } from "./host/still-coming.tsx";
import { MailNewsProvider, useMailNewsParts } from "./invitations/mail-news.tsx";
import { useLive } from "./live.ts";

export interface LiveViewProps {
  onAccessEnded: () => void;
  children: ReactNode;
}

/** What others changed just now, as a sentence. */
export const NewsContext = createContext("");

/** Keeps whatever is shown below it up to date with what others do, for as long as the caller may see it. */
export function LiveView({ onAccessEnded, children }: LiveViewProps) {
  const { trpc } = useApi();
  const queryClient = useQueryClient();
  const { fresh, news, tell } = useChangeNews();
  const refresh = useDirectoryRefresh(tell);
  const refetchMe = () => void queryClient.invalidateQueries(trpc.session.me.queryFilter());
  const { mails, problems } = useMailNewsParts();
  const access = useAccess();
  useLive(access.state === "in" ? access.me : null, useIsCalm(), {
    onDirectoryChanged: (ids) => {
      refresh.soon(ids);
      mails.news.hear(ids);
    },
    onSettingsChanged: (what) => {
      void invalidate(queryClient, routersOf(what));
      if (changesMe.has(what)) refetchMe();
    },
    onMeChanged: () => {
      refetchMe();
      refresh.soon([]);
    },
    onBack: () => {
      refetchMe();
      refresh.soon([]);
    },
    onAccessEnded,
  });
  return (
    <RefreshContext.Provider value={refresh}>
      <FreshContext.Provider value={fresh}>
        <NewsContext.Provider value={news}>
          <MailNewsProvider mails={mails} problems={problems}>
            {children}
          </MailNewsProvider>
        </NewsContext.Provider>
      </FreshContext.Provider>
    </RefreshContext.Provider>
  );
}

/** What one may do, and which parts there are, hangs on these. */
const changesMe: ReadonlySet<SettingsKind> = new Set(["roles", "policies"]);

/** What else shows something of a kind: names and counts in other lists. */
const shownIn: Partial<Record<SettingsKind, readonly string[]>> = {
  groups: ["users"],
  workspaces: ["users"],
  licenses: ["metrics", "billing"],
  roles: ["users"],
};

/** A kind is its router's name in lower case with hyphens. */
function routersOf(what: SettingsKind): readonly string[] {
  const own = what.replace(/-./g, ([, letter = ""]) => letter.toUpperCase());
  return [own, ...(shownIn[what] ?? [])];
}

function useDirectoryRefresh(onChanges: (changes: DirectoryChanges) => void) {
  const { trpc } = useApi();
  const queryClient = useQueryClient();
  // Other words make no other refresh: what the one in use has planned would be lost.
  const latest = useRef(onChanges);
  useEffect(() => {
    latest.current = onChanges;
  });
  const refresh = useMemo(
    () => createRefresh({ queryClient, trpc, onChanges: (changes) => latest.current(changes) }),
    [queryClient, trpc],
  );
  useEffect(() => refresh.stop, [refresh]);
  return refresh;
}
