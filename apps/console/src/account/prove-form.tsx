import { zodResolver } from "@hookform/resolvers/zod";
import { OwnPasswordInput } from "@usher/domain";
import { PasswordField } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { Form } from "../form.tsx";
import { useMe } from "../session/session.tsx";
import { words } from "../words.ts";

interface ProveFormProps {
  submitLabel: string;
  /** Throws when the server refuses the password. */
  onSubmit: (password: string) => Promise<void>;
}

/** Asks for the current password, so that nobody else does it at an open screen. */
export function ProveForm({ submitLabel, onSubmit }: ProveFormProps) {
  const { user } = useMe();
  const form = useForm({
    resolver: zodResolver(OwnPasswordInput),
    defaultValues: { password: "" },
  });
  return (
    <Form form={form} submitLabel={submitLabel} onSubmit={({ password }) => onSubmit(password)}>
      <input hidden readOnly autoComplete="username" value={user.email ?? user.username ?? ""} />
      <PasswordField
        autoComplete="current-password"
        error={form.formState.errors.password?.message}
        label={words.account.mfa.password}
        {...form.register("password")}
      />
    </Form>
  );
}
