import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { DirectoryRow, SystemOrganizationRow, UserRow } from "@usher/domain";
import { useDeferredValue, useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useConfirmed } from "../use-confirmed.ts";
import styles from "./system.module.css";
import { useSystemDeeds } from "./use-system-deeds.ts";

export interface EraseDialogProps {
  organization: SystemOrganizationRow;
  onClose: () => void;
}

/** Finds a user of an organization and, asked once more, erases them. */
export function EraseDialog({ organization, onClose }: EraseDialogProps) {
  const words = useMessages();
  const { erase: say } = words.system;
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<UserRow | null>(null);
  return (
    <>
      <Dialog
        open
        description={say.text}
        footer={<Button onClick={onClose}>{words.forms.close}</Button>}
        title={say.title(organization.name)}
        onOpenChange={(open) => open || onClose()}
      >
        <div className={styles.form}>
          <SearchField {...say.search} value={search} onValueChange={setSearch} />
          <People
            organizationId={organization.id}
            search={useDeferredValue(search.trim())}
            onChoose={setChosen}
          />
        </div>
      </Dialog>
      {chosen ? (
        <Question organization={organization} user={chosen} onClose={() => setChosen(null)} />
      ) : null}
    </>
  );
}

interface PeopleProps {
  organizationId: string;
  search: string;
  onChoose: (user: UserRow) => void;
}

/** The first few that match; whoever looks for one person narrows the search. */
const shown = 20;

function People({ organizationId, search, onChoose }: PeopleProps) {
  const words = useMessages();
  const { erase: say } = words.system;
  const { trpc } = useApi();
  const input = { organizationId, limit: shown, ...(search ? { search } : {}) };
  const list = useQuery(
    trpc.system.listUsers.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  if (list.isError) {
    return (
      <Notice
        action={<Button onClick={() => void list.refetch()}>{words.forms.retry}</Button>}
        body={problemWords(list.error, words)}
        title={say.failed}
        tone="red"
      />
    );
  }
  if (!list.data) return <Skeleton width="100%" />;
  const users = list.data.rows.filter(isUser);
  if (users.length === 0) return <p className={styles.hint}>{say.nobody}</p>;
  return (
    <ul aria-label={say.list} className={styles.people}>
      {users.map((user) => (
        <li key={user.id} className={styles.person}>
          <span className={styles.names}>
            {user.name}
            <span className={styles.faint}>{user.email ?? user.username}</span>
          </span>
          <Button aria-label={say.confirm(user.name)} onClick={() => onChoose(user)}>
            {say.button}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function isUser(row: DirectoryRow): row is UserRow {
  return row.kind === "user";
}

function Question({ organization, user, onClose }: EraseDialogProps & { user: UserRow }) {
  const words = useMessages();
  const { erase: say } = words.system;
  const { erase } = useSystemDeeds();
  const { problem, confirm } = useConfirmed(() => erase(organization.id, user));
  return (
    <ConfirmDialog
      danger
      open
      body={say.consequence(user.name, organization.name)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(user.name)}
      error={problem}
      title={say.question(user.name)}
      onConfirm={confirm}
      onOpenChange={(open) => open || onClose()}
    />
  );
}
