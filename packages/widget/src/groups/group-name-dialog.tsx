import { type GroupRow, Label } from "@usher/domain";
import { type FormEvent, useId, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useGroupDeeds } from "./use-group-deeds.ts";

export interface GroupNameDialogProps {
  /** The group that gets another name; left out, one is made. */
  group?: GroupRow | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Names a new group, or an old one anew. */
export function GroupNameDialog({ group, open, onOpenChange }: GroupNameDialogProps) {
  const words = useMessages();
  const { form: say } = words.groups;
  const id = useId();
  const [name, setName] = useState(group?.name ?? "");
  const { busy, problem, save } = useSaveName(group, name, () => onOpenChange(false));
  return (
    <Dialog
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words.forms.cancel}</Button>
          <Button busy={busy} form={id} type="submit" variant="primary">
            {group ? say.rename.submit : say.create.submit}
          </Button>
        </>
      }
      open={open}
      size="small"
      title={group ? say.rename.title(group.name) : say.create.title}
      onOpenChange={onOpenChange}
    >
      <form noValidate id={id} onSubmit={save}>
        <TextField
          autoComplete="off"
          error={problem}
          label={say.name}
          placeholder={say.namePlaceholder}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </form>
    </Dialog>
  );
}

function useSaveName(group: GroupRow | undefined, name: string, onSaved: () => void) {
  const words = useMessages();
  const { create, rename } = useGroupDeeds();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function save(event: FormEvent) {
    event.preventDefault();
    const { problems } = words.forms;
    const given = Label.safeParse(name);
    if (!given.success) return setProblem(name.trim() ? problems.invalid : problems.required);
    if (group?.name === given.data) return onSaved();
    setBusy(true);
    try {
      await (group ? rename(group, given.data) : create(given.data));
      onSaved();
    } catch (error) {
      setProblem(problemWords(error, words));
      setBusy(false);
    }
  }
  return { busy, problem, save };
}
