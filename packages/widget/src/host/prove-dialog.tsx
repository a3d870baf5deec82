import { zodResolver } from "@hookform/resolvers/zod";
import { refusalOf } from "@usher/client";
import { StepUpInput } from "@usher/domain";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useMe } from "../api.ts";
import { CodeField } from "../forms/code-field.tsx";
import styles from "../forms/form.module.css";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { Asked, Proof } from "./step-up.tsx";

interface ProveDialogProps {
  asked: Asked;
  prove: Proof["prove"];
}

/** Asks for all that signing in asks for, once more: the deed goes on where it stood. */
export function ProveDialog({ asked, prove }: ProveDialogProps) {
  const { account, forms } = useMessages();
  return (
    <Dialog
      open
      description={account.mfa.proveBody}
      size="small"
      title={forms.stepUp.title}
      onOpenChange={() => asked.answer(false)}
    >
      <ProveForm
        known={asked.known}
        onProven={() => asked.answer(true)}
        prove={prove}
        submitLabel={forms.stepUp.confirm}
      />
    </Dialog>
  );
}

interface ProveFormProps extends Proof {
  submitLabel: string;
  onProven: () => void;
}

function ProveForm({ known, prove, submitLabel, onProven }: ProveFormProps) {
  const { user, mfa } = useMe();
  const words = useMessages();
  const [asks, setAsks] = useState({ password: known === undefined, code: mfa.enrolled });
  const [recovery, setRecovery] = useState(false);
  const form = useForm({
    resolver: zodResolver(StepUpInput),
    defaultValues: { password: known ?? "", code: mfa.enrolled ? "" : undefined },
  });
  const problem = useFieldProblems(form);
  async function show(given: StepUpInput) {
    try {
      await prove(given);
    } catch (error) {
      // A password that was not right after all, or a second factor that was set up elsewhere.
      const { fields } = refusalOf(error);
      setAsks((now) => ({
        password: now.password || "password" in fields,
        code: now.code || "code" in fields,
      }));
      throw error;
    }
    onProven();
  }
  function turn() {
    setRecovery(!recovery);
    form.resetField("code");
  }
  const code = { error: problem("code", words.refusals.wrong_code), ...form.register("code") };
  const say = words.signIn.code;
  return (
    <Form form={form} submitLabel={submitLabel} onSubmit={show}>
      {asks.password ? (
        <PasswordField
          autoComplete="current-password"
          error={problem("password")}
          label={words.account.mfa.password}
          {...form.register("password")}
        />
      ) : null}
      {asks.code && recovery ? (
        <TextField
          autoCapitalize="none"
          autoComplete="off"
          label={say.recoveryLabel}
          spellCheck={false}
          {...code}
        />
      ) : null}
      {asks.code && !recovery ? <CodeField label={say.label} {...code} /> : null}
      {asks.code ? (
        <button className={styles.aside} type="button" onClick={turn}>
          {recovery ? say.toApp : say.toRecovery}
        </button>
      ) : null}
      <input hidden readOnly autoComplete="username" value={user.email ?? user.username ?? ""} />
    </Form>
  );
}
