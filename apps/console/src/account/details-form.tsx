import { zodResolver } from "@hookform/resolvers/zod";
import { UpdateProfileInput, type UserRow } from "@usher/domain";
import { TextField, useToasts } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import formStyles from "../form.module.css";
import { Form } from "../form.tsx";
import { useSession } from "../session/session.tsx";
import { words } from "../words.ts";

export function DetailsForm({ user }: { user: Pick<UserRow, "firstName" | "lastName"> }) {
  const { reload } = useSession();
  const toasts = useToasts();
  const form = useForm({
    resolver: zodResolver(UpdateProfileInput),
    defaultValues: { firstName: user.firstName, lastName: user.lastName },
  });
  const { errors } = form.formState;
  async function save(input: UpdateProfileInput) {
    await usher.session.updateProfile.mutate(input);
    form.reset(input);
    await reload();
    toasts.add({ title: words.account.details.saved, tone: "green" });
  }
  return (
    <Form aside form={form} submitLabel={words.account.details.submit} onSubmit={save}>
      <div className={formStyles.pair}>
        <TextField
          autoComplete="given-name"
          error={errors.firstName?.message}
          label={words.names.first}
          {...form.register("firstName")}
        />
        <TextField
          autoComplete="family-name"
          error={errors.lastName?.message}
          label={words.names.last}
          {...form.register("lastName")}
        />
      </div>
    </Form>
  );
}
