import { zodResolver } from "@hookform/resolvers/zod";
import { ChangeOwnPasswordInput } from "@usher/domain";
import { useForm } from "react-hook-form";
import { useMe } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { useAccountDeeds } from "./use-account-deeds.ts";

const empty = { currentPassword: "", newPassword: "" };

/** Changes one's own password, with the one of now. */
export function PasswordForm() {
  const { user, organization } = useMe();
  const { changePassword } = useAccountDeeds();
  const toasts = useToasts();
  const { password: say } = useMessages().account;
  const form = useForm({ resolver: zodResolver(ChangeOwnPasswordInput), defaultValues: empty });
  const problem = useFieldProblems(form);
  const hint = say.hint(organization.policies.passwordMinimum);
  async function change(input: ChangeOwnPasswordInput) {
    await changePassword(input);
    form.reset(empty);
    toasts.add({ title: say.changed, tone: "green" });
  }
  return (
    <Form aside form={form} submitLabel={say.submit} onSubmit={change}>
      {/* A password manager wants to know whose password this is. */}
      <input hidden readOnly autoComplete="username" value={user.email ?? user.username ?? ""} />
      <PasswordField
        autoComplete="current-password"
        error={problem("currentPassword")}
        label={say.current}
        {...form.register("currentPassword")}
      />
      <PasswordField
        autoComplete="new-password"
        error={problem("newPassword", hint)}
        hint={hint}
        label={say.next}
        {...form.register("newPassword")}
      />
    </Form>
  );
}
