import { CloudOff } from "lucide-react";
import {
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { useMe, useSlots } from "../api.ts";
import { bulkDoingsFor } from "../bulk/bulk-actions.ts";
import { BulkStrip } from "../bulk/bulk-strip.tsx";
import { isEmpty, type Selection, useSelection } from "../bulk/use-selection.ts";
import { directoryOf, linkOf } from "../directory/directory-link.ts";
import { type DirectoryView, isNarrowed } from "../directory/directory-view.ts";
import { FreshContext } from "../directory/use-change-news.ts";
import { StillComing } from "../host/still-coming.tsx";
import { useView } from "../host/use-view.tsx";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { HostPlace } from "../slots/lazy.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Notice } from "../ui/notice.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { NobodyHere, NobodyMatches } from "./no-users.tsx";
import { type UsersList, useUsersList } from "./use-users-list.ts";
import { UsersHead } from "./users-head.tsx";
import styles from "./users-page.module.css";
import { UsersSkeleton } from "./users-skeleton.tsx";
import { UsersTable } from "./users-table.tsx";
import { UsersToolbar } from "./users-toolbar.tsx";

const FilterSheet = lazyPart(() => import("./filter-sheet.tsx"), "FilterSheet");
const BulkBar = lazyPart(() => import("../bulk/bulk-bar.tsx"), "BulkBar");

export interface UsersPageProps {
  /** Between the head and the list. */
  waysIn?: ReactNode;
  /** Name, figures and the ways to add people. */
  head?: boolean;
  /** Search and filters. */
  toolbar?: boolean;
}

/** The Users screen: who is here, who is invited, and the ways to find and invite them. */
export function UsersPage({ waysIn, head = true, toolbar = true }: UsersPageProps) {
  const fresh = useContext(FreshContext);
  const { users } = useMessages().sections;
  const { view: link, go } = useView();
  const view = useMemo(() => directoryOf(link), [link]);
  const card = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<"never" | "open" | "closed">("never");
  const change = useCallback(
    (part: Partial<DirectoryView>) => go(linkOf(part), "search" in part ? "typed" : "in-place"),
    [go],
  );
  const list = useUsersList(view);
  const { search, filter } = list.query;
  const matching = useMemo(
    () => ({ ...(search ? { search } : {}), ...(filter ? { filter } : {}) }),
    [search, filter],
  );
  const selection = useSelection(list.rows, JSON.stringify(matching));
  const selects = bulkDoingsFor(useMe()).length > 0;
  const bar = toolbar ? (
    <UsersToolbar
      query={list.query}
      view={view}
      onChange={change}
      onOpenSheet={() => setSheet("open")}
    />
  ) : null;
  return (
    <section aria-label={users} className={styles.page}>
      <Placed name="header" usual={head ? <UsersHead /> : null} />
      {waysIn}
      <BulkStrip />
      <div ref={card} className={styles.card}>
        {isEmpty(selection) ? (
          bar
        ) : (
          <PartBoundary onMissing={selection.clear}>
            <Suspense fallback={bar}>
              <BulkBar count={list.count} matching={matching} selection={selection} />
            </Suspense>
          </PartBoundary>
        )}
        <Trouble list={list} />
        <People
          around={card}
          fresh={fresh}
          list={list}
          selection={selects ? selection : undefined}
          view={view}
          onChange={change}
        />
      </div>
      <Found list={list} view={view} />
      {sheet === "never" ? null : (
        <PartBoundary onMissing={() => setSheet("never")}>
          <Suspense>
            <FilterSheet
              count={list.waiting ? undefined : list.count}
              open={sheet === "open"}
              view={view}
              onChange={change}
              onOpenChange={(open) => setSheet(open ? "open" : "closed")}
            />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  );
}

/** The slots of an element's children; where there is no shadow, a slot is but its content. */
const children = { header: "usher-header", emptyState: "usher-empty" };

/** The host's in a place of ours, by a child or a prop, or else what is there usually. */
function Placed({ name, usual }: { name: keyof typeof children; usual: ReactNode }) {
  const place = useSlots()[name];
  return (
    <slot name={children[name]}>
      {place === undefined ? (
        usual
      ) : (
        <Suspense>
          <HostPlace place={place} />
        </Suspense>
      )}
    </slot>
  );
}

/** A strip over rows that are still there but may be old. */
function Trouble({ list }: { list: UsersList }) {
  const words = useMessages();
  if (!list.error || list.first) return null;
  return (
    <div className={styles.strip}>
      <Notice
        action={<Button onClick={list.retry}>{words.forms.retry}</Button>}
        body={problemWords(list.error, words)}
        title={words.users.stale}
        tone="amber"
      />
    </div>
  );
}

interface PeopleProps {
  around: RefObject<HTMLElement | null>;
  list: UsersList;
  view: DirectoryView;
  fresh: ReadonlySet<string>;
  selection: Selection | undefined;
  onChange: (change: Partial<DirectoryView>) => void;
}

function People({ list, view, fresh, selection, around, onChange }: PeopleProps) {
  const words = useMessages();
  if (list.first && !list.error)
    return (
      <StillComing>
        <UsersSkeleton />
      </StillComing>
    );
  if (list.first) {
    return (
      <EmptyState
        action={<Button onClick={list.retry}>{words.forms.retry}</Button>}
        body={problemWords(list.error, words)}
        icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
        title={words.users.failed}
      />
    );
  }
  if (list.rows.length === 0 && !list.waiting) {
    if (isNarrowed(view)) return <NobodyMatches view={view} onChange={onChange} />;
    return <Placed name="emptyState" usual={<NobodyHere />} />;
  }
  return (
    <UsersTable
      around={around}
      count={list.count}
      fresh={fresh}
      more={list.more}
      rows={list.rows}
      selection={selection}
      sort={view.sort}
      view={list.key}
      waiting={list.waiting && !list.error}
      onSort={(sort) => onChange({ sort })}
    />
  );
}

/** Says how many were found to whoever can't see the list change. */
function Found({ list, view }: { list: UsersList; view: DirectoryView }) {
  const { found } = useMessages().users;
  const say = isNarrowed(view) && !list.waiting && !list.first;
  return (
    <VisuallyHidden>
      <span aria-live="polite">{say ? found(list.count.value, list.count.capped) : ""}</span>
    </VisuallyHidden>
  );
}
