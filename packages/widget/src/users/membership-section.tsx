import type { Named, Refusal } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Checklist } from "../ui/checklist.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { SavedSection } from "./saved-section.tsx";
import { sameChoice } from "./user-facts.ts";

export interface MembershipSectionProps {
  words: { label: string; save: string; search: string; none: string };
  /** What there is to be in; undefined while it loads. */
  all: readonly Named[] | undefined;
  error: unknown;
  onRetry: () => void;
  member: readonly Named[];
  reason: Refusal | null;
  onSave: (chosen: Named[]) => Promise<unknown>;
}

/** Which groups or workspaces the person is in. What cannot be changed is only told. */
export function MembershipSection(props: MembershipSectionProps) {
  const { words: say, all, error, onRetry, member, reason, onSave } = props;
  const words = useMessages();
  const { accessTab } = words.user;
  const [chosen, setChosen] = useState<string[] | null>(null);
  const now = member.map(({ id }) => id);
  const ids = chosen ?? now;
  if (!all && error) {
    return (
      <Notice
        action={<Button onClick={onRetry}>{words.forms.retry}</Button>}
        body={problemWords(error, words)}
        title={accessTab.failed}
        tone="red"
      />
    );
  }
  if (!all) return <Skeleton height="120px" />;
  const options = withMember(all, member);
  return (
    <SavedSection
      blocked={reason && words.refusals[reason]}
      changed={!sameChoice(ids, now)}
      saveLabel={say.save}
      onReset={() => setChosen(null)}
      onSave={() => onSave(options.filter(({ id }) => ids.includes(id)))}
    >
      <Checklist
        countLine={accessTab.chosen}
        disabled={reason !== null}
        emptyLine={(query) => (query ? accessTab.noneFound(query) : say.none)}
        label={say.label}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        searchLabel={say.search}
        selected={ids}
        onSelectedChange={setChosen}
      />
    </SavedSection>
  );
}

/** Whatever the person is in is there to be left, though the list may be longer than what was loaded. */
function withMember(all: readonly Named[], member: readonly Named[]): Named[] {
  const known = new Set(all.map(({ id }) => id));
  return [...all, ...member.filter(({ id }) => !known.has(id))];
}
