import { useQueryClient } from "@tanstack/react-query";
import { Label } from "@usher/domain";
import { type FormEvent, useId, useState } from "react";
import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Checklist } from "../ui/checklist.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { SecretText } from "../ui/secret-text.tsx";
import { TextField } from "../ui/text-field.tsx";
import styles from "./api-keys.module.css";

interface Made {
  name: string;
  key: string;
}

/** Makes a key that does what is ticked, and shows it this once. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<Made | null>(null);
  return made ? (
    <MadeDialog made={made} onClose={onClose} />
  ) : (
    <FormDialog onClose={onClose} onMade={setMade} />
  );
}

function MadeDialog({ made, onClose }: { made: Made; onClose: () => void }) {
  const { apiKeys, forms } = useMessages();
  const { made: say } = apiKeys;
  return (
    <Dialog
      open
      description={say.text}
      footer={
        <Button variant="primary" onClick={onClose}>
          {forms.done}
        </Button>
      }
      title={say.title(made.name)}
      onOpenChange={(open) => open || onClose()}
    >
      <SecretText
        copiedLabel={say.copied}
        copyLabel={say.copy}
        label={say.label}
        value={made.key}
      />
    </Dialog>
  );
}

function FormDialog({ onClose, onMade }: { onClose: () => void; onMade: (made: Made) => void }) {
  const words = useMessages();
  const { form: say } = words.apiKeys;
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const held = useMe().permissions;
  const id = useId();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const named = Label.safeParse(name).success;
  async function create(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!named || chosen.length === 0 || busy) return;
    setBusy(true);
    try {
      const { apiKey, key } = await client.apiKeys.create.mutate({ name, permissions: chosen });
      void queryClient.invalidateQueries(trpc.apiKeys.pathFilter());
      onMade({ name: apiKey.name, key });
    } catch (error) {
      setProblem(problemWords(error, words));
      setBusy(false);
    }
  }
  return (
    <Dialog
      open
      footer={
        <>
          <Button onClick={onClose}>{words.forms.cancel}</Button>
          <Button busy={busy} form={id} type="submit" variant="primary">
            {say.submit}
          </Button>
        </>
      }
      title={say.title}
      onOpenChange={(open) => open || onClose()}
    >
      <form noValidate className={styles.form} id={id} onSubmit={create}>
        {problem ? <Notice title={problem} tone="red" /> : null}
        <TextField
          autoComplete="off"
          error={tried && !named ? words.forms.problems.required : undefined}
          hint={say.nameHint}
          label={say.name}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Checklist
          countLine={say.counted}
          emptyLine={say.nothing}
          error={tried && chosen.length === 0 ? say.none : undefined}
          hint={say.permissionsHint}
          label={say.permissions}
          options={[...held].sort().map((value) => ({ value, label: value }))}
          searchLabel={say.search}
          selected={chosen}
          onSelectedChange={setChosen}
        />
      </form>
    </Dialog>
  );
}
