import { useQueryClient } from "@tanstack/react-query";
import type { MemberRow } from "@usher/domain";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { invalidate } from "../directory/directory-refresh.ts";
import type { Messages } from "../messages/language.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Checklist } from "../ui/checklist.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { useUnsaved } from "../unsaved.tsx";
import { useSettled } from "../use-settled.ts";
import { type MemberSource, useMemberList } from "./member-source.ts";
import styles from "./members.module.css";
import {
  deltaOf,
  inFirstOrder,
  isTicked,
  type PendingChanges,
  toggled,
} from "./pending-changes.ts";

export const membersFormId = "usher-members";

export interface MembersFormProps {
  source: MemberSource;
  name: string;
  onSaved: () => void;
  onStateChange: (state: { busy: boolean; changed: boolean }) => void;
}

/** The list of everybody. What others change meanwhile shows at once; what is chosen here stays chosen. */
export function MembersForm({ source, name, onSaved, onStateChange }: MembersFormProps) {
  const words = useMessages();
  const { members: say, forms } = words;
  const [query, setQuery] = useState("");
  const list = useMemberList(source, { search: useSettled(query.trim()), membersOnly: false });
  const rows = useFirstOrder(list.rows);
  const [pending, setPending] = useState<PendingChanges>(new Map());
  const { problem, submit } = useSave({ source, name, pending, onSaved, onStateChange });
  useUnsaved(pending.size > 0);
  if (!list.data) {
    if (!list.isError) return <Skeleton height="320px" />;
    return (
      <Notice
        action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
        body={problemWords(list.error, words)}
        title={say.failed}
        tone="red"
      />
    );
  }
  const ticked = rows.filter((row) => isTicked(row, pending)).map(({ id }) => id);
  const { add, remove } = deltaOf(pending);
  return (
    <form noValidate className={styles.form} id={membersFormId} onSubmit={submit}>
      {problem ? <Notice title={problem} tone="red" /> : null}
      <Checklist
        hideLabel
        countLine={() => say.pending(add.length, remove.length)}
        emptyLine={(text) => (text ? say.noneFound(text) : say.nobody)}
        label={say.label}
        more={
          list.hasNextPage ? (
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {forms.loadMore}
            </Button>
          ) : null
        }
        options={rows.map(toOption(words))}
        search={{ query, onQueryChange: setQuery }}
        searchLabel={say.search}
        selected={ticked}
        onSelectedChange={(selected) => {
          const pressed = rows.find(({ id }) => ticked.includes(id) !== selected.includes(id));
          if (pressed) setPending((now) => toggled(pressed, now));
        }}
      />
    </form>
  );
}

const toOption = (words: Messages) => (row: MemberRow) => {
  const address = row.email ?? row.username ?? "";
  const { place } = row.allowed;
  return {
    value: row.id,
    label: row.isYou ? words.members.you(row.name) : row.name,
    disabledReason: place && words.refusals[place],
    beneath: address === row.name ? undefined : address,
  };
};

/** Rows stay where they were first seen, for as long as the dialog is there. */
function useFirstOrder(rows: readonly MemberRow[]): MemberRow[] {
  const seen = useRef(new Map<string, number>());
  return useMemo(() => inFirstOrder(rows, seen.current), [rows]);
}

interface Save extends MembersFormProps {
  pending: PendingChanges;
}

function useSave({ source, name, pending, onSaved, onStateChange }: Save) {
  const words = useMessages();
  const queryClient = useQueryClient();
  const { add: toast } = useToasts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const changed = pending.size > 0;
  useEffect(() => onStateChange({ busy, changed }), [onStateChange, busy, changed]);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !changed) return;
    setBusy(true);
    setProblem(null);
    try {
      const { added, removed } = await source.save(deltaOf(pending));
      toast({ tone: "green", title: words.members.saved(name, added.length, removed.length) });
      void invalidate(queryClient, ["groups", "workspaces", "users"]);
      onSaved();
    } catch (error) {
      setProblem(problemWords(error, words));
      setBusy(false);
    }
  }
  return { problem, submit };
}
