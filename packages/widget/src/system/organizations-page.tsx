import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { SystemOrganizationRow } from "@usher/domain";
import { Building2, CloudOff, Pause, Pencil, Play, Plus, UserX } from "lucide-react";
import { Suspense, useDeferredValue, useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { ListCard } from "../ui/list-card.tsx";
import type { MenuEntry } from "../ui/menu.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Status } from "../ui/status.tsx";
import styles from "./system.module.css";
import { useProfiles } from "./use-profiles.ts";
import { useSystemDeeds } from "./use-system-deeds.ts";

const CreateDialog = lazyPart(() => import("./create-dialog.tsx"), "CreateDialog");
const EditDialog = lazyPart(() => import("./edit-dialog.tsx"), "EditDialog");
const EraseDialog = lazyPart(() => import("./erase-dialog.tsx"), "EraseDialog");
const SuspendDialog = lazyPart(() => import("./suspend-dialog.tsx"), "SuspendDialog");

type Open =
  | { kind: "create" }
  | { kind: "edit" | "erase" | "suspend"; organization: SystemOrganizationRow };

/** Every organization of the installation, for system administrators. */
export function OrganizationsPage() {
  const { organizations: words } = useMessages().system;
  const title = useMessages().sections.organizations;
  const [search, setSearch] = useState("");
  const [dialog, setDialog] = useState<Open | null>(null);
  const list = useOrganizations(useDeferredValue(search.trim()));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const create = (
    <Button
      icon={<Plus aria-hidden size={16} strokeWidth={1.5} />}
      variant="primary"
      onClick={() => setDialog({ kind: "create" })}
    >
      {words.create}
    </Button>
  );
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead
        actions={create}
        description={list.data ? words.tally(rows.length, list.hasNextPage) : "\u00a0"}
        title={title}
      />
      <ListCard
        toolbar={<SearchField {...words.search} value={search} onValueChange={setSearch} />}
      >
        <Organizations
          list={list}
          narrowed={search.trim() !== ""}
          rows={rows}
          onOpen={(kind, organization) => setDialog({ kind, organization })}
        />
      </ListCard>
      {list.hasNextPage ? <More list={list} /> : null}
      <Suspense>
        {dialog ? <OpenDialog dialog={dialog} onClose={() => setDialog(null)} /> : null}
      </Suspense>
    </section>
  );
}

function useOrganizations(search: string) {
  const { client, trpc } = useApi();
  const query = { ...(search ? { search } : {}), limit: 50 };
  return useInfiniteQuery({
    queryKey: trpc.system.listOrganizations.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.system.listOrganizations.query(
        { ...query, ...(pageParam ? { cursor: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

type List = ReturnType<typeof useOrganizations>;

function More({ list }: { list: List }) {
  const { forms } = useMessages();
  return (
    <div className={styles.more}>
      <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {forms.loadMore}
      </Button>
    </div>
  );
}

interface OrganizationsProps {
  list: List;
  rows: readonly SystemOrganizationRow[];
  narrowed: boolean;
  onOpen: (kind: "edit" | "erase" | "suspend", organization: SystemOrganizationRow) => void;
}

function Organizations({ list, rows, narrowed, onOpen }: OrganizationsProps) {
  const words = useMessages();
  const { organizations } = words.system;
  const { reactivate } = useSystemDeeds();
  const columns = useColumns();
  if (list.isError && rows.length === 0) {
    return (
      <EmptyState
        action={<Button onClick={() => void list.refetch()}>{words.forms.retry}</Button>}
        body={problemWords(list.error, words)}
        icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
        title={organizations.failed}
      />
    );
  }
  function entries(row: SystemOrganizationRow): MenuEntry[] {
    const entry = (key: string, label: string, icon: MenuIcon, onSelect: () => void) => ({
      ...{ key, label, onSelect, disabledReason: null, danger: false },
      icon: iconOf(icon),
    });
    return [
      entry("edit", organizations.edit, Pencil, () => onOpen("edit", row)),
      row.status === "active"
        ? entry("suspend", organizations.suspend, Pause, () => onOpen("suspend", row))
        : entry("reactivate", organizations.reactivate, Play, () => void reactivate(row)),
      "separator",
      {
        ...entry("erase", organizations.showPeople, UserX, () => onOpen("erase", row)),
        danger: true,
      },
    ];
  }
  return (
    <DataTable
      beneath={({ slug }) => slug}
      columns={columns}
      empty={
        <EmptyState
          body={narrowed ? organizations.noMatch.text : organizations.empty.text}
          icon={<Building2 aria-hidden size={24} strokeWidth={1.5} />}
          title={narrowed ? organizations.noMatch.title : organizations.empty.title}
        />
      }
      label={organizations.table}
      menu={{
        head: organizations.columns.actions,
        label: ({ name }) => organizations.actionsFor(name),
        items: entries,
      }}
      rowKey={({ id }) => id}
      rows={rows}
      waiting={list.isPending || list.isPlaceholderData}
      waitingLabel={words.forms.loading}
      onOpen={(row) => onOpen("edit", row)}
    />
  );
}

type MenuIcon = typeof Pencil;

function iconOf(Icon: MenuIcon) {
  return <Icon aria-hidden size={16} strokeWidth={1.5} />;
}

function useColumns(): DataColumn<SystemOrganizationRow>[] {
  const { organizations, statuses } = useMessages().system;
  const { columns, people, noPlan } = organizations;
  const profiles = useProfiles() ?? [];
  return [
    { key: "name", head: columns.name, render: ({ name }) => name },
    {
      key: "status",
      head: columns.status,
      render: ({ status }) => (
        <Status label={statuses[status]} tone={status === "active" ? "green" : "amber"} />
      ),
    },
    {
      key: "profile",
      head: columns.profile,
      render: ({ profile }) => profiles.find(({ key }) => key === profile)?.name ?? profile,
    },
    { key: "plan", head: columns.plan, hideNarrow: true, render: ({ plan }) => plan ?? noPlan },
    {
      key: "people",
      head: columns.people,
      hideNarrow: true,
      render: ({ people: { active, invited } }) => people(active, invited),
    },
    {
      key: "createdAt",
      head: columns.createdAt,
      hideNarrow: true,
      render: ({ createdAt }) => <TimeAgo at={createdAt} />,
    },
  ];
}

function OpenDialog({ dialog, onClose }: { dialog: Open; onClose: () => void }) {
  switch (dialog.kind) {
    case "create":
      return <CreateDialog onClose={onClose} />;
    case "edit":
      return <EditDialog organization={dialog.organization} onClose={onClose} />;
    case "erase":
      return <EraseDialog organization={dialog.organization} onClose={onClose} />;
    case "suspend":
      return <SuspendDialog organization={dialog.organization} onClose={onClose} />;
  }
}
