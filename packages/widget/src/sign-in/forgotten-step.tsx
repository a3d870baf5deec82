import { zodResolver } from "@hookform/resolvers/zod";
import { RequestPasswordResetInput } from "@usher/domain";
import { useState } from "react";
import { useForm } from "react-hook-form";
import forms from "../forms/form.module.css";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { useSignIn } from "./sign-in-state.ts";
import { WhoseAccountFields } from "./whose-account-fields.tsx";

/** Asks for a link to set a new password. What it says afterwards is the same for every name. */
export function ForgottenStep() {
  const { Frame } = useSignIn();
  const { forgotten: say } = useMessages().signIn;
  const [sent, setSent] = useState(false);
  const footer = <Back />;
  // Another step of its own, so that its heading is told.
  if (sent)
    return (
      <Frame key="sent" body={say.sentBody} footer={footer} title={say.sentTitle}>
        <p role="status">{say.sentHelp}</p>
      </Frame>
    );
  return (
    <Frame key="asked" body={say.body} footer={footer} title={say.title}>
      <ForgottenForm onSent={() => setSent(true)} />
    </Frame>
  );
}

function Back() {
  const { pages, restart, slug } = useSignIn();
  const { back } = useMessages().signIn.forgotten;
  if (pages)
    return (
      <a className={forms.aside} href={pages.signIn(slug)}>
        {back}
      </a>
    );
  return (
    <button className={forms.aside} type="button" onClick={() => restart()}>
      {back}
    </button>
  );
}

function ForgottenForm({ onSent }: { onSent: () => void }) {
  const { calls, slug } = useSignIn();
  const { forgotten: say } = useMessages().signIn;
  const form = useForm({
    resolver: zodResolver(RequestPasswordResetInput),
    defaultValues: { organization: slug, identifier: "" },
  });
  const problem = useFieldProblems(form);
  async function send(input: RequestPasswordResetInput) {
    await calls.requestPasswordReset(input);
    onSent();
  }
  return (
    <Form form={form} submitLabel={say.submit} onSubmit={send}>
      <WhoseAccountFields
        organization={form.register("organization")}
        identifier={form.register("identifier")}
        problems={{ organization: problem("organization"), identifier: problem("identifier") }}
      />
    </Form>
  );
}
