import { useMessages } from "../messages/messages.ts";
import { NumberField } from "../ui/number-field.tsx";
import { Switch } from "../ui/switch.tsx";
import styles from "./user-drawer.module.css";

/** A daily message limit while it is being set; the number stays while the limit is off. */
export interface Limit {
  on: boolean;
  number: number | null;
}

/** The first number when a limit is switched on (spec, rule 12). */
const firstLimit = 10;

/** The limit as the server knows it; null: none. */
export function limitOf({ on, number }: Limit): number | null {
  return on ? number : null;
}

export interface LimitFieldProps {
  value: Limit;
  onValueChange: (limit: Limit) => void;
  /** Why there can't be one, in words. */
  disabledReason?: string | null | undefined;
  readOnly?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
}

/** Off, or a number from 1 up. */
export function LimitField(props: LimitFieldProps) {
  const { value, onValueChange, disabledReason, readOnly, hint, error } = props;
  const { language, user } = useMessages();
  const { accessTab: say } = user;
  const on = value.on && !disabledReason;
  return (
    <div className={styles.limit}>
      <Switch
        checked={on}
        disabled={readOnly}
        disabledReason={disabledReason}
        hint={say.limitHint}
        label={say.limit}
        onCheckedChange={(next) => onValueChange({ on: next, number: value.number ?? firstLimit })}
      />
      {on ? (
        <NumberField
          disabled={readOnly}
          error={error}
          hint={hint}
          label={say.limitNumber}
          locale={language}
          max={1_000_000}
          min={1}
          value={value.number}
          onValueChange={(number) => onValueChange({ on: true, number })}
        />
      ) : null}
    </div>
  );
}
