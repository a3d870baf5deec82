import type { GroupRow } from "@usher/domain";
import { CloudOff, Pencil, Plus, SearchX, Trash2, Users } from "lucide-react";
import { type ReactNode, Suspense, useMemo, useState } from "react";
import { useGroups, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { type Layer, useLayer } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { matchOptions } from "../ui/match-options.ts";
import type { MenuEntry } from "../ui/menu.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { SearchField } from "../ui/search-field.tsx";
import styles from "./groups.module.css";

const GroupMembersDialog = lazyPart(
  () => import("./group-members-dialog.tsx"),
  "GroupMembersDialog",
);
const GroupNameDialog = lazyPart(() => import("./group-name-dialog.tsx"), "GroupNameDialog");
const DeleteGroupDialog = lazyPart(() => import("./delete-group-dialog.tsx"), "DeleteGroupDialog");

type Open = { kind: "create" } | { kind: "members" | "rename" | "delete"; group: GroupRow };

/** The groups of the organization and who is in them. */
export function GroupsPage() {
  const { groups: say } = useMessages();
  const title = useMessages().sections.groups;
  const manages = useMe().permissions.includes("groups:manage");
  const [query, setQuery] = useState("");
  const { layer, show, hide } = useLayer<Open>();
  const create = manages ? (
    <Button
      icon={<Plus aria-hidden size={16} strokeWidth={1.5} />}
      variant="primary"
      onClick={() => show({ kind: "create" })}
    >
      {say.create}
    </Button>
  ) : null;
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead actions={create} description={say.description} title={title} />
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
        <Groups create={create} query={query} onClear={() => setQuery("")} onOpen={show} />
      </ListCard>
      <Suspense>
        <OpenDialog key={layer.turn} layer={layer} onClose={hide} />
      </Suspense>
    </section>
  );
}

interface GroupsProps {
  query: string;
  /** The first step, where there are no groups yet. */
  create: ReactNode;
  onClear: () => void;
  onOpen: (open: Open) => void;
}

function Groups({ query, create, onClear, onOpen }: GroupsProps) {
  const words = useMessages();
  const title = useMessages().sections.groups;
  const { groups: say, forms } = words;
  const list = useGroups();
  const columns = useColumns();
  const rows = useMemo(() => matching(list.data ?? [], query), [list.data, query]);
  const actions = useActions(onOpen);
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
      columns={columns}
      empty={
        query.trim() ? (
          <EmptyState
            action={<Button onClick={onClear}>{say.clearSearch}</Button>}
            icon={<SearchX aria-hidden size={24} strokeWidth={1.5} />}
            title={say.noneFound(query.trim())}
          />
        ) : (
          <EmptyState
            action={create}
            body={say.empty.text}
            icon={<Users aria-hidden size={24} strokeWidth={1.5} />}
            title={say.empty.title}
          />
        )
      }
      label={title}
      menu={{
        head: say.columns.actions,
        label: ({ name }) => say.actionsFor(name),
        items: actions,
      }}
      rowKey={({ id }) => id}
      rows={rows}
      waiting={list.isPending}
      waitingLabel={forms.loading}
      onOpen={(group) => onOpen({ kind: "members", group })}
    />
  );
}

function matching(groups: readonly GroupRow[], query: string): GroupRow[] {
  const options = groups.map((group) => ({ label: group.name, group }));
  return matchOptions(options, query).map(({ group }) => group);
}

function useActions(onOpen: (open: Open) => void): (group: GroupRow) => MenuEntry[] {
  const { groups: say, refusals } = useMessages();
  return (group) => {
    const { edit, delete: remove } = group.allowed;
    return [
      {
        key: "members",
        label: say.members,
        icon: <Users aria-hidden size={16} strokeWidth={1.5} />,
        onSelect: () => onOpen({ kind: "members", group }),
      },
      {
        key: "rename",
        label: say.rename,
        icon: <Pencil aria-hidden size={16} strokeWidth={1.5} />,
        disabledReason: edit && refusals[edit],
        onSelect: () => onOpen({ kind: "rename", group }),
      },
      "separator",
      {
        key: "delete",
        label: say.delete,
        danger: true,
        icon: <Trash2 aria-hidden size={16} strokeWidth={1.5} />,
        disabledReason: remove && refusals[remove],
        onSelect: () => onOpen({ kind: "delete", group }),
      },
    ];
  };
}

function useColumns(): DataColumn<GroupRow>[] {
  const { groups, members } = useMessages();
  const { columns } = groups;
  return [
    { key: "name", head: columns.name, render: ({ name }) => name },
    {
      key: "members",
      head: columns.members,
      width: "24%",
      render: (group) => members.people(group.members),
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

function OpenDialog({ layer, onClose }: { layer: Layer<Open>; onClose: () => void }) {
  const { content, open } = layer;
  const groups = useGroups().data ?? [];
  // As it is now: others may have put people in while the dialog was opened.
  const current = (group: GroupRow) => groups.find(({ id }) => id === group.id) ?? group;
  const door = { open, onOpenChange: (next: boolean) => next || onClose() };
  switch (content?.kind) {
    case "create":
      return <GroupNameDialog {...door} />;
    case "rename":
      return <GroupNameDialog {...door} group={current(content.group)} />;
    case "members":
      return <GroupMembersDialog {...door} group={current(content.group)} />;
    case "delete":
      return <DeleteGroupDialog {...door} group={current(content.group)} />;
    default:
      return null;
  }
}
