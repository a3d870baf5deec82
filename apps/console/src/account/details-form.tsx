import { zodResolver } from "@hookform/resolvers/zod";
import { UpdateProfileInput, type UserRow } from "@usher/domain";
import { useToasts } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { Form } from "../form.tsx";
import { NameFields } from "../name-fields.tsx";
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
    form.reset({ firstName: input.firstName, lastName: input.lastName });
    await reload();
    toasts.add({ title: words.account.details.saved, tone: "green" });
  }
  return (
    <Form aside form={form} submitLabel={words.account.details.submit} onSubmit={save}>
      <NameFields
        errors={errors}
        first={form.register("firstName")}
        last={form.register("lastName")}
      />
    </Form>
  );
}
