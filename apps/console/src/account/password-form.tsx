import { zodResolver } from "@hookform/resolvers/zod";
import { ChangeOwnPasswordInput, type UserRow } from "@usher/domain";
import { PasswordField, useToasts } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { Form } from "../form.tsx";
import { words } from "../words.ts";

const empty = { currentPassword: "", newPassword: "" };

interface PasswordFormProps {
  user: Pick<UserRow, "email" | "username">;
  /** What the organization asks for. */
  minimum: number;
}

export function PasswordForm({ user, minimum }: PasswordFormProps) {
  const toasts = useToasts();
  const form = useForm({ resolver: zodResolver(ChangeOwnPasswordInput), defaultValues: empty });
  const { errors } = form.formState;
  async function change(input: ChangeOwnPasswordInput) {
    await usher.session.changePassword.mutate(input);
    form.reset(empty);
    toasts.add({ title: words.account.password.changed, tone: "green" });
  }
  return (
    <Form aside form={form} submitLabel={words.account.password.submit} onSubmit={change}>
      {/* A password manager wants to know whose password this is. */}
      <input hidden readOnly autoComplete="username" value={user.email ?? user.username ?? ""} />
      <PasswordField
        autoComplete="current-password"
        error={errors.currentPassword?.message}
        label={words.account.password.current}
        {...form.register("currentPassword")}
      />
      <PasswordField
        autoComplete="new-password"
        error={errors.newPassword?.message}
        hint={words.passwords.hint(minimum)}
        label={words.passwords.next}
        {...form.register("newPassword")}
      />
    </Form>
  );
}
