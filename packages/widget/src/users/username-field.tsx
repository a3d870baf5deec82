import { whyNotUsername } from "@usher/domain";
import { type FocusEventHandler, forwardRef, useEffect, useState } from "react";
import { useUsernameCheck } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { TextField } from "../ui/text-field.tsx";
import styles from "./user-drawer.module.css";

export interface UsernameFieldProps {
  name: string;
  value: string;
  onValueChange: (username: string) => void;
  onBlur?: FocusEventHandler | undefined;
  /** The person's own, which is not taken from them. */
  own?: string | null | undefined;
  hint?: string | undefined;
  /** What the form says; it goes before what is found while one types. */
  error?: string | undefined;
  readOnly?: boolean | undefined;
}

/** How long typing has to pause before it is asked for, in milliseconds. */
const pause = 300;

/** A username: the rule is said while one types, and soon whether somebody has it already. */
export const UsernameField = forwardRef<HTMLInputElement, UsernameFieldProps>(
  function UsernameField({ name, value, onValueChange, own, hint, error, readOnly, onBlur }, ref) {
    const { user, refusals } = useMessages();
    const { add: say } = user;
    const username = value.trim();
    const problem = username === "" || username === own ? null : whyNotUsername(username);
    const asked = useSettled(username);
    const ask = asked !== "" && asked !== own && !readOnly && whyNotUsername(asked) === null;
    const check = useUsernameCheck(asked, ask);
    const answered = ask && asked === username ? check.data : undefined;
    const settled = asked === username;
    // One letter is the beginning of every name: that it is too short is said once typing rests.
    const live = problem === "username_too_short" && !settled ? null : problem;
    const taken = answered?.problem === "username_taken" ? refusals.username_taken : undefined;
    return (
      <TextField
        ref={ref}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        error={error ?? (live ? say.usernameRule[live] : taken)}
        hint={
          answered?.available ? (
            <span aria-live="polite" className={styles.free}>
              {say.usernameFree}
            </span>
          ) : (
            hint
          )
        }
        label={say.username}
        name={name}
        readOnly={readOnly}
        spellCheck={false}
        value={value}
        onBlur={onBlur}
        onChange={(event) => onValueChange(event.target.value)}
      />
    );
  },
);

/** The text once typing has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
