import { TextField } from "@usher/widget/parts";
import type { FieldErrors, UseFormRegisterReturn } from "react-hook-form";
import { words } from "./words.ts";

interface WhoseAccountFieldsProps {
  /** Whether the organization is known already: then one goes on with the account. */
  known: boolean;
  errors: FieldErrors<{ organization: string; identifier: string }>;
  organization: UseFormRegisterReturn;
  identifier: UseFormRegisterReturn;
}

/** Which organization, and which account in it. */
export function WhoseAccountFields(props: WhoseAccountFieldsProps) {
  const { known, errors, organization, identifier } = props;
  return (
    <>
      <TextField
        autoCapitalize="none"
        autoComplete="organization"
        autoFocus={!known}
        error={errors.organization?.message}
        hint={words.signIn.organizationHint}
        label={words.signIn.organization}
        spellCheck={false}
        {...organization}
      />
      <TextField
        autoCapitalize="none"
        autoComplete="username"
        autoFocus={known}
        error={errors.identifier?.message}
        label={words.signIn.identifier}
        spellCheck={false}
        {...identifier}
      />
    </>
  );
}
