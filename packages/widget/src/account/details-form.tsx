import { zodResolver } from "@hookform/resolvers/zod";
import { UpdateProfileInput, type UserRow } from "@usher/domain";
import { useForm } from "react-hook-form";
import { Form } from "../forms/form.tsx";
import { NameFields } from "../forms/name-fields.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { useAccountDeeds } from "./use-account-deeds.ts";

/** One's own name. */
export function DetailsForm({ user }: { user: Pick<UserRow, "firstName" | "lastName"> }) {
  const { updateProfile } = useAccountDeeds();
  const toasts = useToasts();
  const { details: say } = useMessages().account;
  const { firstName, lastName } = user;
  const form = useForm({
    resolver: zodResolver(UpdateProfileInput),
    defaultValues: { firstName, lastName },
    // Somebody else's change of it is taken over, unless one is changing it oneself.
    values: { firstName, lastName },
    resetOptions: { keepDirtyValues: true },
  });
  const problem = useFieldProblems(form);
  async function save(input: UpdateProfileInput) {
    await updateProfile(input);
    form.reset({ firstName: input.firstName, lastName: input.lastName });
    toasts.add({ title: say.saved, tone: "green" });
  }
  return (
    <Form aside form={form} submitLabel={say.submit} onSubmit={save}>
      <NameFields
        first={form.register("firstName")}
        last={form.register("lastName")}
        problems={{ firstName: problem("firstName"), lastName: problem("lastName") }}
      />
    </Form>
  );
}
