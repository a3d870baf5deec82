import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { TextField } from "../ui/text-field.tsx";

/** Six digits of an authenticator app; a phone shows its number keys. */
export const CodeField = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<typeof TextField>>(
  function CodeField(props, ref) {
    return (
      <TextField
        {...props}
        ref={ref}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
      />
    );
  },
);
