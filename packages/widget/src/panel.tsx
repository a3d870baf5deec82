import { useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalOf } from "@usher/client";
import type { Me, SettingsKind } from "@usher/domain";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AccessDenied, AccessEnded, Unreachable } from "./access.tsx";
import { MeContext, useApi } from "./api.ts";
import { ConnectionStrip } from "./connection-strip.tsx";
import type { DirectoryChanges } from "./directory/directory-cache.ts";
import { createRefresh, invalidate } from "./directory/directory-refresh.ts";
import { FreshContext, useChangeNews } from "./directory/use-change-news.ts";
import { RefreshContext } from "./directory/use-deed.ts";
import { endOfAccess, useLive } from "./live.ts";
import { OrganizationWords } from "./organization-words.tsx";
import styles from "./panel.module.css";
import { PanelLayers } from "./panel-layers.tsx";
import { PanelNav, SectionSkeleton } from "./panel-nav.tsx";
import { PanelDoorsContext, usePanelLayers } from "./panel-view.ts";
import { VisuallyHidden } from "./ui/visually-hidden.tsx";
import { useSections } from "./use-sections.ts";
import { UsersPageSkeleton } from "./users/users-skeleton.tsx";

/** Loads who is asking, then shows what they may see; when their access ends, nothing is left on screen. */
export function Panel({ onAccessEnded }: { onAccessEnded: () => void }) {
  const { trpc } = useApi();
  const [ended, setEnded] = useState<false | { wasIn: boolean }>(false);
  const queryClient = useQueryClient();
  const end = useCallback(() => {
    const wasIn = queryClient.getQueryData(trpc.session.me.queryKey()) !== undefined;
    setEnded({ wasIn });
    queryClient.clear();
    onAccessEnded();
  }, [queryClient, trpc, onAccessEnded]);
  const me = useQuery(
    trpc.session.me.queryOptions(undefined, { enabled: !ended, staleTime: 60_000 }),
  );
  useEndOfAccess(end);
  if (ended) return <AccessEnded {...ended} />;
  if (!me.data) {
    if (!me.isError) return <UsersPageSkeleton />;
    return <Unreachable error={me.error} onRetry={() => void me.refetch()} />;
  }
  return (
    <MeContext.Provider value={me.data}>
      <OrganizationWords me={me.data}>
        <Ready me={me.data} onAccessEnded={end} />
      </OrganizationWords>
    </MeContext.Provider>
  );
}

/** Ends when any call at all is refused because nobody is signed in any more. */
function useEndOfAccess(end: () => void): void {
  const queryClient = useQueryClient();
  const done = useRef(false);
  useEffect(() => {
    function look(error: unknown) {
      const reason = error ? refusalOf(error).reason : null;
      if (!reason || !endOfAccess.has(reason) || done.current) return;
      done.current = true;
      end();
    }
    return queryClient.getQueryCache().subscribe(({ query }) => look(query.state.error));
  }, [queryClient, end]);
}

/** The panel of someone who is known. */
function Ready({ me, onAccessEnded }: { me: Me; onAccessEnded: () => void }) {
  const { trpc } = useApi();
  const queryClient = useQueryClient();
  const { drawer, dialog, doors } = usePanelLayers();
  const { fresh, news, tell } = useChangeNews();
  const refresh = useDirectoryRefresh(tell);
  const refetchMe = () => void queryClient.invalidateQueries(trpc.session.me.queryFilter());
  useLive({
    onDirectoryChanged: (ids) => refresh.soon(ids),
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
  const { shown, current, open } = useSections(me);
  if (!current) return <AccessDenied />;
  return (
    <RefreshContext.Provider value={refresh}>
      <PanelDoorsContext.Provider value={doors}>
        <div className={styles.panel}>
          <ConnectionStrip />
          <PanelNav current={current} me={me} shown={shown} onOpen={open} />
          <FreshContext.Provider value={fresh}>
            <div className={styles.section}>
              <Suspense key={current.key} fallback={<SectionSkeleton section={current} />}>
                <current.Page />
              </Suspense>
            </div>
          </FreshContext.Provider>
          <PanelLayers dialog={dialog} doors={doors} drawer={drawer} />
          <VisuallyHidden>
            <span aria-live="polite">{news}</span>
          </VisuallyHidden>
        </div>
      </PanelDoorsContext.Provider>
    </RefreshContext.Provider>
  );
}

/** What one may do, and which parts there are, hangs on these. */
const changesMe: ReadonlySet<SettingsKind> = new Set(["roles", "policies"]);

/** What else shows something of a kind: names and counts in other lists. */
const shownIn: Partial<Record<SettingsKind, readonly string[]>> = {
  groups: ["users"],
  workspaces: ["users"],
  licenses: ["metrics"],
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
  const refresh = useMemo(
    () => createRefresh({ queryClient, trpc, onChanges }),
    [queryClient, trpc, onChanges],
  );
  useEffect(() => refresh.stop, [refresh]);
  return refresh;
}
