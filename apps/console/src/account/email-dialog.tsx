import { zodResolver } from "@hookform/resolvers/zod";
import { NewEmailInput } from "@usher/domain";
import { Dialog, PasswordField, TextField, useToasts } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { Form } from "../form.tsx";
import { useMe, useSession } from "../session/session.tsx";
import { words } from "../words.ts";

const say = words.account.email;

/** Asks for a new address; the mail that is sent there makes it count. */
export function EmailDialog({ onClose }: { onClose: () => void }) {
  const { user } = useMe();
  const { reload } = useSession();
  const toasts = useToasts();
  const form = useForm({
    resolver: zodResolver(NewEmailInput),
    defaultValues: { email: "", password: "" },
  });
  const { errors } = form.formState;
  async function send({ email, password }: NewEmailInput) {
    const { firstName, lastName } = user;
    await usher.session.updateProfile.mutate({ firstName, lastName, email, password });
    await reload();
    onClose();
    toasts.add({ title: say.sent(email), tone: "green" });
  }
  return (
    <Dialog
      open
      description={say.dialogBody}
      size="small"
      title={user.email ? say.dialog : say.add}
      onOpenChange={onClose}
    >
      <Form form={form} submitLabel={say.submit} onSubmit={send}>
        <TextField
          autoCapitalize="none"
          autoComplete="email"
          error={errors.email?.message}
          label={say.next}
          spellCheck={false}
          type="email"
          {...form.register("email")}
        />
        <PasswordField
          autoComplete="current-password"
          error={errors.password?.message}
          label={say.password}
          {...form.register("password")}
        />
      </Form>
    </Dialog>
  );
}
