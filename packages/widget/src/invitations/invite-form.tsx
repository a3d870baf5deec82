import type { FormEventHandler } from "react";
import { Controller } from "react-hook-form";
import { useMe, useRoles } from "../api.ts";
import { fieldWords } from "../field-words.ts";
import type { Messages } from "../messages/language.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { CheckboxCards } from "../ui/checkbox-cards.tsx";
import { ChipsField } from "../ui/chips-field.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { summaryOf } from "../worded.ts";
import { isAddress, mergeAddresses, mostAddresses, parseAddresses } from "./addresses.ts";
import { choiceProblem } from "./choice-problem.ts";
import { grantable } from "./invite-defaults.ts";
import styles from "./invite-form.module.css";
import { InviteLicense } from "./invite-license.tsx";
import { InviteGroups, InviteWorkspaces } from "./invite-places.tsx";
import type { InviteFormState } from "./use-invite-form.ts";

export const inviteFormId = "usher-invite";

export interface InviteFormProps {
  form: InviteFormState;
  onSubmit: FormEventHandler;
}

/** Who is invited, and what they get. */
export function InviteForm({ form, onSubmit }: InviteFormProps) {
  const words = useMessages();
  const { form: say } = words.invitations;
  const { errors } = form.formState;
  return (
    <form noValidate className={styles.form} id={inviteFormId} onSubmit={onSubmit}>
      {errors.root?.message ? <Notice title={errors.root.message} tone="red" /> : null}
      <Addresses form={form} />
      <RoleChoice form={form} />
      <InviteLicense form={form} />
      <div className={styles.places}>
        <InviteGroups form={form} />
        <InviteWorkspaces form={form} />
      </div>
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

/** One role or several, as the organization has it. */
function RoleChoice({ form }: { form: InviteFormState }) {
  const words = useMessages();
  const { form: say } = words.invitations;
  const { severalRoles } = useMe().organization.switches;
  const offered = grantable(useRoles());
  if (offered.length === 0) return <Notice title={say.noRole} tone="amber" />;
  const options = offered.map((role) => ({
    value: role.key,
    label: role.name,
    summary: summaryOf(role, words),
  }));
  return (
    <Controller
      control={form.control}
      name="roles"
      render={({ field: { value, onChange }, fieldState: { error } }) => {
        const shared = {
          label: say.role,
          options,
          error: choiceProblem(error, say.rolesNone),
        };
        return severalRoles ? (
          <CheckboxCards {...shared} values={value} onValuesChange={onChange} />
        ) : (
          <RadioCards {...shared} value={value[0]} onValueChange={(key) => onChange([key])} />
        );
      }}
    />
  );
}
