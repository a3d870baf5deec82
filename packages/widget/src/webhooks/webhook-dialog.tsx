import { type AuditAction, auditActions, WebhookUrl } from "@usher/domain";
import { type FormEvent, useId, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Checklist } from "../ui/checklist.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { TextField } from "../ui/text-field.tsx";
import { SecretDialog } from "./secret-dialog.tsx";
import { type Endpoint, useWebhookDeeds } from "./use-webhooks.ts";
import styles from "./webhooks.module.css";

export interface WebhookDialogProps {
  /** The endpoint that is changed; left out, one is made and its secret shown. */
  endpoint?: Endpoint;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const options = auditActions.map((value) => ({ value, label: value }));

/** Says where an endpoint is and what it hears of. */
export function WebhookDialog({ endpoint, open, onOpenChange }: WebhookDialogProps) {
  const words = useMessages();
  const say = words.webhooks.form;
  const id = useId();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useWebhookForm(endpoint, (made) => (made ? setSecret(made) : onOpenChange(false)));
  if (secret) return <SecretDialog open={open} secret={secret} onOpenChange={onOpenChange} />;
  return (
    <Dialog
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words.forms.cancel}</Button>
          <Button busy={form.busy} form={id} type="submit" variant="primary">
            {endpoint ? say.save : say.create}
          </Button>
        </>
      }
      open={open}
      title={endpoint ? say.editTitle : say.createTitle}
      onOpenChange={onOpenChange}
    >
      <form noValidate className={styles.form} id={id} onSubmit={form.save}>
        {form.problem ? <Notice title={form.problem} tone="red" /> : null}
        <Fields form={form} />
      </form>
    </Dialog>
  );
}

function Fields({ form }: { form: ReturnType<typeof useWebhookForm> }) {
  const say = useMessages().webhooks.form;
  const { url, every, chosen, tried, change } = form;
  return (
    <>
      <TextField
        autoComplete="off"
        dir="ltr"
        error={tried && !form.urlFine ? say.urlWrong : undefined}
        hint={say.urlHint}
        inputMode="url"
        label={say.url}
        placeholder="https://app.example.com/webhooks"
        value={url}
        onChange={({ target }) => change({ url: target.value })}
      />
      <RadioCards
        label={say.which}
        options={[
          { value: "every", label: say.every, summary: say.everyHint },
          { value: "chosen", label: say.chosen },
        ]}
        value={every ? "every" : "chosen"}
        onValueChange={(which) => change({ every: which === "every" })}
      />
      {every ? null : (
        <Checklist
          hideLabel
          countLine={say.counted}
          emptyLine={say.nothing}
          error={tried && chosen.length === 0 ? say.none : undefined}
          label={say.chosen}
          options={options}
          searchLabel={say.search}
          selected={chosen}
          onSelectedChange={(next) => change({ chosen: next as AuditAction[] })}
        />
      )}
    </>
  );
}

interface Values {
  url: string;
  every: boolean;
  chosen: AuditAction[];
}

function useWebhookForm(endpoint: Endpoint | undefined, onSaved: (secret: string | null) => void) {
  const words = useMessages();
  const { create, update } = useWebhookDeeds();
  const [values, setValues] = useState<Values>({
    url: endpoint?.url ?? "",
    every: !endpoint?.eventTypes,
    chosen: endpoint?.eventTypes ?? [],
  });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { url, every, chosen } = values;
  const urlFine = WebhookUrl.safeParse(url).success;
  async function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (busy || !urlFine || (!every && chosen.length === 0)) return;
    setBusy(true);
    const input = { url, eventTypes: every ? null : chosen };
    try {
      if (endpoint) await update({ webhookId: endpoint.id, ...input });
      onSaved(endpoint ? null : (await create(input)).secret);
    } catch (error) {
      setProblem(problemWords(error, words));
    } finally {
      setBusy(false);
    }
  }
  function change(part: Partial<Values>) {
    setValues((now) => ({ ...now, ...part }));
    setProblem(null);
  }
  return { ...values, tried, busy, problem, urlFine, change, save };
}
