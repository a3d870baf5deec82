import { forwardRef } from "react";
import { useMessages } from "../messages/messages.ts";
import { NewPasswordField, type NewPasswordFieldProps } from "../ui/new-password-field.tsx";

type Words = "levelWords" | "generateLabel" | "copyLabel" | "copiedLabel";

/** A password for another person: typed or made up, and copied to hand it over. */
export const PersonsPasswordField = forwardRef<
  HTMLInputElement,
  Omit<NewPasswordFieldProps, Words>
>(function PersonsPasswordField(props, ref) {
  const { levels, generate, copy, copied } = useMessages().user.passwordField;
  return (
    <NewPasswordField
      {...props}
      ref={ref}
      copiedLabel={copied}
      copyLabel={copy}
      generateLabel={generate}
      levelWords={levels}
    />
  );
});
