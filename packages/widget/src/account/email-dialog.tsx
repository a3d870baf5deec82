import { zodResolver } from "@hookform/resolvers/zod";
import { NewEmailInput } from "@usher/domain";
import { useForm } from "react-hook-form";
import { useMe } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { useAccountDeeds } from "./use-account-deeds.ts";

/** Asks for a new address; the mail that is sent there makes it count. */
export function EmailDialog({ onClose }: { onClose: () => void }) {
  const { user } = useMe();
  const { updateProfile } = useAccountDeeds();
  const toasts = useToasts();
  const { account, forms } = useMessages();
  const { email: say } = account;
  const form = useForm({
    resolver: zodResolver(NewEmailInput),
    defaultValues: { email: "" },
  });
  const problem = useFieldProblems(form);
  async function send({ email }: NewEmailInput) {
    const { firstName, lastName } = user;
    await updateProfile({ firstName, lastName, email });
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
          error={problem("email", forms.problems.email)}
          label={say.next}
          spellCheck={false}
          type="email"
          {...form.register("email")}
        />
      </Form>
    </Dialog>
  );
}
