import { zodResolver } from "@hookform/resolvers/zod";
import { OwnPasswordInput } from "@usher/domain";
import { useForm } from "react-hook-form";
import { useMe } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { PasswordField } from "../ui/password-field.tsx";

interface ProveFormProps {
  submitLabel: string;
  /** Throws when the server refuses the password. */
  onSubmit: (password: string) => Promise<void>;
}

/** Asks for the current password, so that nobody else does it at an open screen. */
export function ProveForm({ submitLabel, onSubmit }: ProveFormProps) {
  const { user } = useMe();
  const { mfa: say } = useMessages().account;
  const form = useForm({
    resolver: zodResolver(OwnPasswordInput),
    defaultValues: { password: "" },
  });
  const problem = useFieldProblems(form);
  return (
    <Form form={form} submitLabel={submitLabel} onSubmit={({ password }) => onSubmit(password)}>
      <input hidden readOnly autoComplete="username" value={user.email ?? user.username ?? ""} />
      <PasswordField
        autoComplete="current-password"
        error={problem("password")}
        label={say.password}
        {...form.register("password")}
      />
    </Form>
  );
}
