import type { UseFormRegisterReturn } from "react-hook-form";
import { useMessages } from "../messages/messages.ts";
import { TextField } from "../ui/text-field.tsx";
import { useSignIn } from "./sign-in-state.ts";

export interface WhoseAccountFieldsProps {
  /** What is wrong with each. */
  problems: { organization: string | undefined; identifier: string | undefined };
  organization: UseFormRegisterReturn;
  identifier: UseFormRegisterReturn;
}

/** Which organization, where that is not given, and which account in it. */
export function WhoseAccountFields(props: WhoseAccountFieldsProps) {
  const { problems, organization, identifier } = props;
  const { isOrganizationGiven, slug, signsInWith } = useSignIn();
  const { signIn: say } = useMessages();
  const labels = { either: say.identifier, email: say.email, username: say.username };
  // Where it is known already one goes on with the account.
  const known = slug !== "";
  return (
    <>
      {isOrganizationGiven ? null : (
        <TextField
          autoCapitalize="none"
          autoComplete="organization"
          autoFocus={!known}
          error={problems.organization}
          hint={say.organizationHint}
          label={say.organization}
          spellCheck={false}
          {...organization}
        />
      )}
      <TextField
        autoCapitalize="none"
        autoComplete="username"
        autoFocus={known}
        error={problems.identifier}
        label={labels[signsInWith]}
        spellCheck={false}
        type={signsInWith === "email" ? "email" : "text"}
        {...identifier}
      />
    </>
  );
}
