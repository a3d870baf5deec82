import type { MemberPage, MemberRow } from "@usher/domain";
import { CloudOff, SearchX } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Status } from "../ui/status.tsx";
import { useSettled } from "../use-settled.ts";
import { type MemberSource, useMemberList } from "./member-source.ts";
import styles from "./members.module.css";

export interface MembersTableProps<Page extends MemberPage> {
  source: MemberSource<Page>;
  /** In the table's place when nobody is in: what would be here, and the first step. */
  empty: ReactNode;
}

/** The people who are in, by name. */
export function MembersTable<Page extends MemberPage>({ source, empty }: MembersTableProps<Page>) {
  const words = useMessages();
  const { members: say, forms } = words;
  const [query, setQuery] = useState("");
  const search = useSettled(query.trim());
  const list = useMemberList(source, { search, membersOnly: true });
  const columns = useColumns();
  const nobody = search ? (
    <EmptyState
      action={<Button onClick={() => setQuery("")}>{say.clearSearch}</Button>}
      icon={<SearchX aria-hidden size={24} strokeWidth={1.5} />}
      title={say.noneFound(search)}
    />
  ) : (
    empty
  );
  if (!list.data && list.isError)
    return (
      <EmptyState
        action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
        body={problemWords(list.error, words)}
        icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
        title={say.failed}
      />
    );
  return (
    <>
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
        <DataTable
          beneath={({ email, username, name }) => withoutName(email ?? username, name)}
          columns={columns}
          empty={nobody}
          label={say.table}
          lead={({ id, name }) => <Avatar id={id} name={name} />}
          rowKey={({ id }) => id}
          rows={list.rows}
          waiting={list.isPending || list.isPlaceholderData}
          waitingLabel={forms.loading}
        />
      </ListCard>
      {list.hasNextPage ? (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {forms.loadMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const withoutName = (address: string | null, name: string) => (address === name ? null : address);

function useColumns(): DataColumn<MemberRow>[] {
  const { members: say, users } = useMessages();
  return [
    {
      key: "name",
      head: say.columns.name,
      render: ({ name, isYou }) => (isYou ? say.you(name) : name),
    },
    {
      key: "status",
      head: say.columns.status,
      width: "30%",
      render: ({ status }) => (
        <Status label={users.statuses[status]} tone={status === "active" ? "green" : "amber"} />
      ),
    },
  ];
}
