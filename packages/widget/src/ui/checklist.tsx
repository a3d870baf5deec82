import { memo, type ReactNode, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { BareCheckbox } from "./checkbox.tsx";
import styles from "./checklist.module.css";
import { classNames } from "./class-names.ts";
import field from "./field.module.css";
import { matchOptions } from "./match-options.ts";
import { SearchField } from "./search-field.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface ChecklistOption {
  value: string;
  label: string;
  beneath?: string | undefined;
  /** Why it can't be changed; it stays visible. */
  disabledReason?: string | null | undefined;
}

export interface ChecklistProps {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  options: readonly ChecklistOption[];
  selected: readonly string[];
  onSelectedChange: (selected: string[]) => void;
  /** The search field's name and placeholder. */
  searchLabel: string;
  /** For what is searched elsewhere: the options are those that match, as many as there are so far. */
  search?: { query: string; onQueryChange: (query: string) => void } | undefined;
  /** Beneath the options: a button that brings more of them. */
  more?: ReactNode;
  /** The line beneath the list: `3 of 120 chosen`. */
  countLine?: ((chosen: number, total: number) => ReactNode) | undefined;
  /** What stands in the list when there is nothing, or nothing of that name. */
  emptyLine: (query: string) => ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  disabled?: boolean | undefined;
}

/** Several of many, up to a thousand. The order stays: what is chosen does not move away. */
export function Checklist(props: ChecklistProps) {
  const { label, hideLabel, options, selected, searchLabel, countLine, emptyLine } = props;
  const id = useId();
  const [ownQuery, setOwnQuery] = useState("");
  const { query, onQueryChange } = props.search ?? { query: ownQuery, onQueryChange: setOwnQuery };
  const asked = useDeferredValue(query);
  const elsewhere = props.search !== undefined;
  const found = useMemo(
    () => (elsewhere ? options : matchOptions(options, asked)),
    [elsewhere, options, asked],
  );
  const chosen = useMemo(() => new Set(selected), [selected]);
  const onToggle = useToggle(props);
  const described = classNames(
    props.error ? `${id}-error` : null,
    props.hint ? `${id}-hint` : null,
  );
  const title = <legend className={hideLabel ? undefined : field.label}>{label}</legend>;
  return (
    <fieldset
      aria-describedby={described || undefined}
      className={classNames(field.field, styles.group)}
    >
      {hideLabel ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      <div className={styles.frame}>
        <div className={styles.search}>
          <SearchField
            label={searchLabel}
            placeholder={searchLabel}
            value={query}
            onValueChange={onQueryChange}
          />
        </div>
        <div className={classNames(styles.list, elsewhere && styles.steady)}>
          {found.map((option) => (
            <Option
              key={option.value}
              checked={chosen.has(option.value)}
              disabled={props.disabled}
              option={option}
              onToggle={onToggle}
            />
          ))}
          <div aria-live="polite" className={found.length === 0 ? styles.none : undefined}>
            {found.length === 0 ? emptyLine(asked.trim()) : null}
          </div>
          {props.more ? <div className={styles.more}>{props.more}</div> : null}
        </div>
        {countLine ? (
          <div aria-live="polite" className={styles.count}>
            {countLine(selected.length, options.length)}
          </div>
        ) : null}
      </div>
      <div aria-live="polite" className={field.error} id={`${id}-error`}>
        {props.error}
      </div>
      {props.hint ? (
        <div className={field.hint} id={`${id}-hint`}>
          {props.hint}
        </div>
      ) : null}
    </fieldset>
  );
}

/** One function for good, so that a press renders one option and not all thousand. */
function useToggle(props: ChecklistProps): (value: string) => void {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => (value: string) => {
      const { selected, onSelectedChange } = latest.current;
      const rest = selected.filter((one) => one !== value);
      onSelectedChange(rest.length < selected.length ? rest : [...selected, value]);
    },
    [],
  );
}

interface OptionProps {
  option: ChecklistOption;
  checked: boolean;
  disabled: boolean | undefined;
  onToggle: (value: string) => void;
}

const Option = memo(function Option({ option, checked, disabled, onToggle }: OptionProps) {
  const id = useId();
  const blocked = Boolean(option.disabledReason) || disabled;
  const beneath = option.disabledReason ?? option.beneath;
  return (
    <label className={classNames(styles.option, blocked && styles.blocked)}>
      <BareCheckbox
        aria-describedby={beneath ? `${id}-beneath` : undefined}
        aria-labelledby={`${id}-label`}
        checked={checked}
        disabled={blocked}
        onCheckedChange={() => onToggle(option.value)}
      />
      <span className={styles.text}>
        <span className={styles.label} id={`${id}-label`}>
          {option.label}
        </span>
        {beneath ? (
          <span className={styles.beneath} id={`${id}-beneath`}>
            {beneath}
          </span>
        ) : null}
      </span>
    </label>
  );
});
