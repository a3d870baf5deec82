import { zodResolver } from "@hookform/resolvers/zod";
import { VerifyMfaInput } from "@usher/domain";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { CodeField } from "../forms/code-field.tsx";
import forms from "../forms/form.module.css";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { TextField } from "../ui/text-field.tsx";
import { useSignIn } from "./sign-in-state.ts";
import { StepFooter } from "./step-frame.tsx";

/** Asks for a code of the authenticator app, or for a recovery code in its place. */
export function CodeStep({ challenge }: { challenge: string }) {
  const { Frame } = useSignIn();
  const [recovery, setRecovery] = useState(false);
  const { code: say } = useMessages().signIn;
  return (
    <Frame
      body={recovery ? say.recoveryBody : say.body}
      footer={<StepFooter help={say.help} />}
      title={recovery ? say.recoveryTitle : say.title}
    >
      <div className={forms.form}>
        <CodeForm key={String(recovery)} challenge={challenge} recovery={recovery} />
        <button className={forms.aside} type="button" onClick={() => setRecovery(!recovery)}>
          {recovery ? say.toApp : say.toRecovery}
        </button>
      </div>
    </Frame>
  );
}

function CodeForm({ challenge, recovery }: { challenge: string; recovery: boolean }) {
  const { calls, proceed, unlessEnded } = useSignIn();
  const { signIn, refusals } = useMessages();
  const { code: say } = signIn;
  const form = useForm({
    resolver: zodResolver(VerifyMfaInput),
    defaultValues: { challenge, code: "" },
  });
  const error = useFieldProblems(form)("code", refusals.wrong_code);
  async function verify(input: VerifyMfaInput) {
    const answer = await unlessEnded(calls.verifyMfa(input));
    if (answer) await proceed(answer);
  }
  return (
    <Form form={form} submitLabel={say.submit} onSubmit={verify}>
      {recovery ? (
        <TextField
          autoFocus
          autoCapitalize="none"
          autoComplete="off"
          error={error}
          label={say.recoveryLabel}
          spellCheck={false}
          {...form.register("code")}
        />
      ) : (
        <CodeField autoFocus error={error} label={say.label} {...form.register("code")} />
      )}
    </Form>
  );
}
