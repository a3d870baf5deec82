import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import bar from "./bar.module.css";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { CopyButton } from "./copy-button.tsx";
import type { FieldText } from "./field.tsx";
import styles from "./new-password-field.module.css";
import { PasswordField } from "./password-field.tsx";
import {
  generatePassword,
  type PasswordLevel,
  passwordLevel,
  passwordLevels,
} from "./passwords.ts";

export interface NewPasswordFieldProps
  extends FieldText,
    Omit<ComponentPropsWithoutRef<"input">, "type" | "value" | "onChange"> {
  value: string;
  onValueChange: (value: string) => void;
  /** What each level is called: `Weak`, `Could be stronger`, … */
  levelWords: Record<PasswordLevel, string>;
  generateLabel: string;
  copyLabel: string;
  copiedLabel: string;
}

const tones = { weak: "red", fair: "amber", good: "green", strong: "green" } as const;

/** A password to be: how strong it is while one types, or one made up, shown and ready to copy. */
export const NewPasswordField = forwardRef<HTMLInputElement, NewPasswordFieldProps>(
  function NewPasswordField(props, ref) {
    const { value, onValueChange, levelWords, generateLabel, copyLabel, copiedLabel, ...rest } =
      props;
    const [shown, setShown] = useState(false);
    function generate() {
      onValueChange(generatePassword());
      setShown(true);
    }
    return (
      <PasswordField
        autoComplete="new-password"
        {...rest}
        ref={ref}
        action={
          value ? (
            <CopyButton iconOnly copiedLabel={copiedLabel} label={copyLabel} text={value} />
          ) : null
        }
        beneath={
          <div className={styles.beneath}>
            <Strength levelWords={levelWords} password={value} />
            <Button
              className={styles.generate}
              disabled={rest.disabled}
              variant="ghost"
              onClick={generate}
            >
              {generateLabel}
            </Button>
          </div>
        }
        shown={shown}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onShownChange={setShown}
      />
    );
  },
);

interface StrengthProps extends Pick<NewPasswordFieldProps, "levelWords"> {
  password: string;
}

function Strength({ password, levelWords }: StrengthProps) {
  const level = passwordLevel(password);
  const reached = passwordLevels.indexOf(level);
  return (
    <div className={styles.strength}>
      {password ? (
        <span aria-hidden className={classNames(styles.steps, bar[tones[level]])}>
          {passwordLevels.map((one, index) => (
            <span
              key={one}
              className={classNames(styles.step, index <= reached && styles.reached)}
            />
          ))}
        </span>
      ) : null}
      <span aria-live="polite">{password ? levelWords[level] : ""}</span>
    </div>
  );
}
