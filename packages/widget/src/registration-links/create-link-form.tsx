import { mostLinkUses, registrationLinkDays } from "@usher/domain";
import type { FormEventHandler } from "react";
import { Controller, useWatch } from "react-hook-form";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { Notice } from "../ui/notice.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { Select } from "../ui/select.tsx";
import { summaryOf } from "../worded.ts";
import styles from "./create-link-form.module.css";
import { DomainsField } from "./domains-field.tsx";
import { type CreateLinkFormState, useGrantableRoles } from "./use-create-link-form.ts";

export const createLinkFormId = "usher-create-link";

export interface CreateLinkFormProps {
  form: CreateLinkFormState;
  onSubmit: FormEventHandler;
}

export function CreateLinkForm({ form, onSubmit }: CreateLinkFormProps) {
  const { errors } = form.formState;
  return (
    <form noValidate className={styles.form} id={createLinkFormId} onSubmit={onSubmit}>
      {errors.root?.message ? <Notice title={errors.root.message} tone="red" /> : null}
      <RoleChoice form={form} />
      <LicenseChoice form={form} />
      <div className={styles.pair}>
        <Days form={form} />
        <Uses form={form} />
      </div>
      <DomainsField form={form} />
    </form>
  );
}

function RoleChoice({ form }: { form: CreateLinkFormState }) {
  const words = useMessages();
  const { form: say } = words.registrationLinks;
  const offered = useGrantableRoles();
  if (offered.length === 0) return <Notice title={say.noRole} tone="amber" />;
  return (
    <Controller
      control={form.control}
      name="roles"
      render={({ field: { value, onChange } }) => (
        <RadioCards
          label={say.role}
          options={offered.map((role) => ({
            value: role.key,
            label: role.name,
            summary: summaryOf(role, words),
          }))}
          value={value?.[0]}
          onValueChange={(key) => onChange([key])}
        />
      )}
    />
  );
}

/** Where the organization has licenses, whoever comes in needs one. */
function LicenseChoice({ form }: { form: CreateLinkFormState }) {
  const { form: say } = useMessages().registrationLinks;
  const { licenseTypes } = useMe().organization.switches;
  if (licenseTypes.length === 0) return null;
  return (
    <Controller
      control={form.control}
      name="licenseType"
      render={({ field: { value, onChange } }) => (
        <Select
          label={say.license}
          options={licenseTypes.map(({ key, name }) => ({ value: key, label: name }))}
          value={value ?? ""}
          onValueChange={onChange}
        />
      )}
    />
  );
}

function Days({ form }: { form: CreateLinkFormState }) {
  const words = useMessages();
  const { form: say } = words.registrationLinks;
  const { least, most, usual } = registrationLinkDays;
  const days = useWatch({ control: form.control, name: "expiresInDays" });
  return (
    <Controller
      control={form.control}
      name="expiresInDays"
      render={({ field: { value, onChange }, fieldState: { error } }) => (
        <NumberField
          error={error && say.numberProblem(least, most)}
          label={say.days}
          locale={words.language}
          max={most}
          min={least}
          suffix={say.daysSuffix(days ?? usual)}
          value={value ?? null}
          onValueChange={onChange}
        />
      )}
    />
  );
}

function Uses({ form }: { form: CreateLinkFormState }) {
  const words = useMessages();
  const { form: say } = words.registrationLinks;
  return (
    <Controller
      control={form.control}
      name="maxUses"
      render={({ field: { value, onChange }, fieldState: { error } }) => (
        <NumberField
          error={error && say.numberProblem(1, mostLinkUses)}
          hint={say.usesHint}
          label={<OptionalLabel>{say.uses}</OptionalLabel>}
          locale={words.language}
          max={mostLinkUses}
          min={1}
          value={value ?? null}
          onValueChange={(uses) => onChange(uses ?? undefined)}
        />
      )}
    />
  );
}
