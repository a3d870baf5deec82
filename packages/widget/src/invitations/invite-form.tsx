import { zodResolver } from "@hookform/resolvers/zod";
import { type InvitationOutcome, InviteInput, type RoleRow } from "@usher/domain";
import type { FormEventHandler } from "react";
import { Controller, type UseFormReturn, useForm, useWatch } from "react-hook-form";
import type * as z from "zod/mini";
import { useApi, useRoles } from "../api.ts";
import { useRefresh } from "../directory/use-deed.ts";
import { fieldWords } from "../field-words.ts";
import type { Messages } from "../messages/en.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { problemWords } from "../problem-words.ts";
import { ChipsField } from "../ui/chips-field.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { isAddress, mergeAddresses, mostAddresses, parseAddresses } from "./addresses.ts";
import styles from "./invite-form.module.css";

export const inviteFormId = "usher-invite";

type Values = z.input<typeof InviteInput>;
type InviteFormState = UseFormReturn<Values, unknown, InviteInput>;

/** The roles one may give, highest first (spec, rule 2). */
function grantable(roles: readonly RoleRow[]): RoleRow[] {
  return roles.filter((role) => role.allowed.grant === null);
}

/** The form and its sending. What was typed stays until every address has an outcome. */
export function useInviteForm(onOutcomes: (outcomes: InvitationOutcome[]) => void) {
  const { client } = useApi();
  const refresh = useRefresh();
  const words = useMessages();
  // The least is what most people need, and what does least harm when chosen by mistake.
  const least = grantable(useRoles()).at(-1);
  const form: InviteFormState = useForm<Values, unknown, InviteInput>({
    resolver: zodResolver(InviteInput),
    defaultValues: { emails: [], roles: least ? [least.key] : [], note: "" },
  });
  const emails = useWatch({ control: form.control, name: "emails" });
  const submit = form.handleSubmit(async ({ note, ...invite }) => {
    try {
      const input = { ...invite, ...(note ? { note } : {}) };
      const outcomes = await client.invitations.create.mutate(input);
      const ids = outcomes.flatMap((one) => (one.invitationId ? [one.invitationId] : []));
      refresh.soon(ids, true);
      onOutcomes(outcomes);
    } catch (error) {
      form.setError("root", { message: problemWords(error, words) });
    }
  });
  return {
    form,
    count: emails.filter(isAddress).length,
    busy: form.formState.isSubmitting,
    submit,
  };
}

export interface InviteFormProps {
  form: InviteFormState;
  onSubmit: FormEventHandler;
}

export function InviteForm({ form, onSubmit }: InviteFormProps) {
  const words = useMessages();
  const { form: say } = words.invitations;
  const { errors } = form.formState;
  return (
    <form noValidate className={styles.form} id={inviteFormId} onSubmit={onSubmit}>
      {errors.root?.message ? <Notice title={errors.root.message} tone="red" /> : null}
      <Addresses form={form} />
      <RoleChoice form={form} />
      <TextArea
        {...form.register("note")}
        error={fieldWords(errors.note, words)}
        hint={say.noteHint}
        label={<OptionalLabel>{say.note}</OptionalLabel>}
      />
    </form>
  );
}

function Addresses({ form }: { form: InviteFormState }) {
  const words = useMessages();
  const { form: say } = words.invitations;
  return (
    <Controller
      control={form.control}
      name="emails"
      render={({ field: { value, onChange, ref }, formState: { isSubmitted } }) => (
        <ChipsField
          ref={ref}
          chips={value.map((address) => ({
            value: address,
            error: isAddress(address) ? null : words.forms.problems.email,
          }))}
          error={isSubmitted ? listProblem(value, words) : undefined}
          hint={say.emailsHint}
          label={say.emails}
          placeholder={say.emailsPlaceholder}
          onAdd={(text) => onChange(mergeAddresses(value, parseAddresses(text)))}
          onRemove={(gone) => onChange(value.filter((address) => address !== gone))}
        />
      )}
    />
  );
}

function listProblem(emails: readonly string[], { invitations }: Messages): string | undefined {
  if (emails.length === 0) return invitations.form.emailsNone;
  return emails.length > mostAddresses ? invitations.form.emailsMany(mostAddresses) : undefined;
}

function RoleChoice({ form }: { form: InviteFormState }) {
  const { form: say } = useMessages().invitations;
  const offered = grantable(useRoles());
  if (offered.length === 0) return <Notice title={say.noRole} tone="amber" />;
  return (
    <Controller
      control={form.control}
      name="roles"
      render={({ field: { value, onChange } }) => (
        <RadioCards
          label={say.role}
          options={offered.map(({ key, name, summary }) => ({ value: key, label: name, summary }))}
          value={value[0]}
          onValueChange={(key) => onChange([key])}
        />
      )}
    />
  );
}
