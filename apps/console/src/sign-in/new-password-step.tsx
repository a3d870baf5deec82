import { zodResolver } from "@hookform/resolvers/zod";
import { ChangeSetPasswordInput } from "@usher/domain";
import { Card, PasswordField } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { Form } from "../form.tsx";
import { useSession } from "../session/session.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";
import { StepPage, useStepEnd } from "./sign-in-step.tsx";

interface NewPasswordStepProps {
  challenge: string;
  passwordMinimum: number;
}

/** Asks for a password of one's own in place of the one that an administrator set. */
export function NewPasswordStep({ challenge, passwordMinimum }: NewPasswordStepProps) {
  const { proceed } = useSession();
  const unlessEnded = useStepEnd();
  const form = useForm({
    resolver: zodResolver(ChangeSetPasswordInput),
    defaultValues: { challenge, newPassword: "" },
  });
  const { newPassword: say } = words.signIn;
  usePage(say.title);
  async function change(input: ChangeSetPasswordInput) {
    const answer = await unlessEnded(usher.session.changePassword.mutate(input));
    if (answer && answer.status !== "changed") await proceed(answer);
  }
  return (
    <StepPage>
      <Card body={say.body} title={say.title}>
        <Form form={form} submitLabel={say.submit} onSubmit={change}>
          <PasswordField
            autoFocus
            autoComplete="new-password"
            error={form.formState.errors.newPassword?.message}
            hint={words.passwords.hint(passwordMinimum)}
            label={words.passwords.next}
            {...form.register("newPassword")}
          />
        </Form>
      </Card>
    </StepPage>
  );
}
