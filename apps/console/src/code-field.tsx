import { TextField } from "@usher/widget/parts";
import { type ComponentProps, forwardRef } from "react";

/** Six digits of an authenticator app; a phone shows its number keys. */
export const CodeField = forwardRef<HTMLInputElement, ComponentProps<typeof TextField>>(
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
