import type { WorkspaceRow } from "@usher/domain";
import { CloudOff, FolderOpen, SearchX, Users } from "lucide-react";
import { Suspense, useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { useLayer } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { useSettled } from "../use-settled.ts";
import { useWorkspaceList } from "./use-workspace-list.ts";
import styles from "./workspaces.module.css";

const WorkspaceDialog = lazyPart(() => import("./workspace-dialog.tsx"), "WorkspaceDialog");

/** The host's workspaces, with who is in them; where everyone may use all of them, just the list. */
export function WorkspacesPage() {
  const { workspaces: say, forms } = useMessages();
  const title = useMessages().sections.workspaces;
  const shared = useMe().organization.switches.workspaces === "shared";
  const [query, setQuery] = useState("");
  const search = useSettled(query.trim());
  const list = useWorkspaceList(search);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const { layer, show, hide } = useLayer<WorkspaceRow>();
  // What others change shows in the open dialog too.
  const open = layer.content && (rows.find(({ id }) => id === layer.content?.id) ?? layer.content);
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead description={shared ? say.shared : say.description} title={title} />
      <ListCard
        toolbar={
          <SearchField
            label={say.search}
            placeholder={say.search}
            value={query}
            onValueChange={setQuery}
          />
        }
      >
        <Workspaces
          list={list}
          rows={rows}
          search={search}
          onClear={() => setQuery("")}
          onOpen={shared ? undefined : show}
        />
      </ListCard>
      {list.hasNextPage ? (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {forms.loadMore}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {open ? (
          <WorkspaceDialog
            key={layer.turn}
            open={layer.open}
            workspace={open}
            onOpenChange={(next) => next || hide()}
          />
        ) : null}
      </Suspense>
    </section>
  );
}

interface WorkspacesProps {
  list: ReturnType<typeof useWorkspaceList>;
  rows: readonly WorkspaceRow[];
  search: string;
  onClear: () => void;
  /** Left out where there are no members to show. */
  onOpen: ((workspace: WorkspaceRow) => void) | undefined;
}

function Workspaces({ list, rows, search, onClear, onOpen }: WorkspacesProps) {
  const words = useMessages();
  const title = useMessages().sections.workspaces;
  const { workspaces: say, forms } = words;
  const columns = useColumns(onOpen !== undefined);
  if (list.isError && !list.data)
    return (
      <EmptyState
        action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
        body={problemWords(list.error, words)}
        icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
        title={say.failed}
      />
    );
  return (
    <DataTable
      beneath={({ externalId }) => externalId}
      columns={columns}
      empty={
        search ? (
          <EmptyState
            action={<Button onClick={onClear}>{say.clearSearch}</Button>}
            icon={<SearchX aria-hidden size={24} strokeWidth={1.5} />}
            title={say.noneFound(search)}
          />
        ) : (
          <EmptyState
            body={say.empty.text}
            icon={<FolderOpen aria-hidden size={24} strokeWidth={1.5} />}
            title={say.empty.title}
          />
        )
      }
      label={title}
      menu={
        onOpen && {
          head: say.columns.actions,
          label: ({ name }) => say.actionsFor(name),
          items: (workspace) => [
            {
              key: "members",
              label: say.members.title,
              icon: <Users aria-hidden size={16} strokeWidth={1.5} />,
              onSelect: () => onOpen(workspace),
            },
          ],
        }
      }
      rowKey={({ id }) => id}
      rows={rows}
      waiting={list.isPending || list.isPlaceholderData}
      waitingLabel={forms.loading}
      onOpen={onOpen}
    />
  );
}

function useColumns(hasMembers: boolean): DataColumn<WorkspaceRow>[] {
  const { columns, everyone } = useMessages().workspaces;
  const { people } = useMessages().members;
  return [
    { key: "name", head: columns.name, render: ({ name }) => name },
    {
      key: "members",
      head: hasMembers ? columns.members : columns.open,
      width: "24%",
      render: ({ members }) => (members === null ? everyone : people(members)),
    },
    {
      key: "createdAt",
      head: columns.createdAt,
      width: "24%",
      hideNarrow: true,
      render: ({ createdAt }) => <TimeAgo at={createdAt} />,
    },
  ];
}
