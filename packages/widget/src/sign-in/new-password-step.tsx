import { zodResolver } from "@hookform/resolvers/zod";
import { ChangeSetPasswordInput } from "@usher/domain";
import { useForm } from "react-hook-form";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { PasswordField } from "../ui/password-field.tsx";
import { useSignIn } from "./sign-in-state.ts";
import { StepFooter } from "./step-frame.tsx";

interface NewPasswordStepProps {
  challenge: string;
  passwordMinimum: number;
}

/** Asks for a password of one's own in place of the one that an administrator set. */
export function NewPasswordStep({ challenge, passwordMinimum }: NewPasswordStepProps) {
  const { Frame, calls, proceed, unlessEnded } = useSignIn();
  const { newPassword: say } = useMessages().signIn;
  const form = useForm({
    resolver: zodResolver(ChangeSetPasswordInput),
    defaultValues: { challenge, newPassword: "" },
  });
  const problem = useFieldProblems(form);
  const hint = say.hint(passwordMinimum);
  async function change(input: ChangeSetPasswordInput) {
    const answer = await unlessEnded(calls.changePassword(input));
    if (answer) await proceed(answer);
  }
  return (
    <Frame body={say.body} footer={<StepFooter />} title={say.title}>
      <Form form={form} submitLabel={say.submit} onSubmit={change}>
        <PasswordField
          autoFocus
          autoComplete="new-password"
          error={problem("newPassword", hint)}
          hint={hint}
          label={say.label}
          {...form.register("newPassword")}
        />
      </Form>
    </Frame>
  );
}
