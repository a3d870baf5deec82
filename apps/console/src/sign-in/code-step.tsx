import { zodResolver } from "@hookform/resolvers/zod";
import { VerifyMfaInput } from "@usher/domain";
import { Card, TextField } from "@usher/widget/parts";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { CodeField } from "../code-field.tsx";
import formStyles from "../form.module.css";
import { Form } from "../form.tsx";
import { useSession } from "../session/session.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";
import { StepPage, useStepEnd } from "./sign-in-step.tsx";

/** Asks for a code of the authenticator app, or for a recovery code in its place. */
export function CodeStep({ challenge }: { challenge: string }) {
  const [recovery, setRecovery] = useState(false);
  const { code: say } = words.signIn;
  usePage(recovery ? say.recoveryTitle : say.title);
  return (
    <StepPage help={say.help}>
      <Card
        body={recovery ? say.recoveryBody : say.body}
        title={recovery ? say.recoveryTitle : say.title}
      >
        <div className={formStyles.form}>
          <CodeForm key={String(recovery)} challenge={challenge} recovery={recovery} />
          <button className={formStyles.aside} type="button" onClick={() => setRecovery(!recovery)}>
            {recovery ? say.toApp : say.toRecovery}
          </button>
        </div>
      </Card>
    </StepPage>
  );
}

function CodeForm({ challenge, recovery }: { challenge: string; recovery: boolean }) {
  const { proceed } = useSession();
  const unlessEnded = useStepEnd();
  const form = useForm({
    resolver: zodResolver(VerifyMfaInput),
    defaultValues: { challenge, code: "" },
  });
  const { code: say } = words.signIn;
  const error = form.formState.errors.code?.message;
  async function verify(input: VerifyMfaInput) {
    const answer = await unlessEnded(usher.session.verifyMfa.mutate(input));
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
