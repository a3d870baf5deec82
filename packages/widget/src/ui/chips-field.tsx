import { X } from "lucide-react";
import {
  type ClipboardEvent,
  forwardRef,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useState,
} from "react";
import styles from "./chips-field.module.css";
import { classNames } from "./class-names.ts";
import { Field, type FieldText } from "./field.tsx";
import { useUiLabels } from "./labels.tsx";

interface Chip {
  value: string;
  /** What is wrong with it: it turns red, and the words stand beneath the field. */
  error?: string | null | undefined;
  /** What is worth saying of it, such as that this person is a member already. */
  note?: string | null | undefined;
}

export interface ChipsFieldProps extends FieldText {
  chips: readonly Chip[];
  /** What was typed up to a comma, space, Enter or the field's end, or a whole paste: split it. */
  onAdd: (text: string) => void;
  onRemove: (value: string) => void;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

const separators = /[\s,;]/;

/** Several short values, such as addresses, typed or pasted. `ref` is the input's. */
export const ChipsField = forwardRef<HTMLInputElement, ChipsFieldProps>(
  function ChipsField(props, ref) {
    const { chips, onAdd, onRemove, placeholder, disabled, ...text } = props;
    const [draft, setDraft] = useState("");
    function commit() {
      if (draft.trim()) onAdd(draft);
      setDraft("");
    }
    function type(value: string) {
      if (!separators.test(value)) return setDraft(value);
      if (value.trim()) onAdd(value);
      setDraft("");
    }
    function press(event: KeyboardEvent) {
      if (event.nativeEvent.isComposing) return;
      const last = chips.at(-1);
      if (event.key === "Enter" && draft.trim()) {
        // With nothing typed, Enter goes on to submit the form.
        event.preventDefault();
        commit();
      } else if (event.key === "Backspace" && !draft && last) onRemove(last.value);
    }
    function paste(event: ClipboardEvent) {
      const pasted = event.clipboardData.getData("text");
      if (!separators.test(pasted.trim())) return;
      event.preventDefault();
      onAdd(draft + pasted);
      setDraft("");
    }
    return (
      <Field {...text}>
        {(wiring) => (
          <ChipBox chips={chips} disabled={disabled} invalid={text.error} onRemove={onRemove}>
            <input
              {...wiring}
              ref={ref}
              autoCapitalize="none"
              autoComplete="off"
              className={styles.input}
              disabled={disabled}
              inputMode="email"
              placeholder={chips.length === 0 ? placeholder : undefined}
              spellCheck={false}
              value={draft}
              onBlur={commit}
              onChange={(event) => type(event.target.value)}
              onKeyDown={press}
              onPaste={paste}
            />
          </ChipBox>
        )}
      </Field>
    );
  },
);

interface ChipBoxProps {
  chips: readonly Chip[];
  disabled: boolean | undefined;
  invalid: ReactNode;
  onRemove: (value: string) => void;
  children: ReactNode;
}

function ChipBox({ chips, disabled, invalid, onRemove, children }: ChipBoxProps) {
  const labels = useUiLabels();
  const id = useId();
  const remarks = chips.filter((chip) => chip.error || chip.note);
  return (
    <>
      <div className={classNames(styles.box, Boolean(invalid) && styles.invalid)}>
        {chips.map((chip) => (
          <span key={chip.value} className={classNames(styles.chip, chip.error && styles.wrong)}>
            <span className={styles.value}>{chip.value}</span>
            <button
              aria-describedby={chip.error || chip.note ? `${id}-${chip.value}` : undefined}
              aria-label={labels.remove(chip.value)}
              className={styles.remove}
              disabled={disabled}
              type="button"
              onClick={() => onRemove(chip.value)}
            >
              <X aria-hidden size={12} strokeWidth={2} />
            </button>
          </span>
        ))}
        {children}
      </div>
      <ul aria-live="polite" className={styles.remarks}>
        {remarks.map((chip) => (
          <li
            key={chip.value}
            className={chip.error ? styles.wrongRemark : undefined}
            id={`${id}-${chip.value}`}
          >
            <span className={styles.subject}>{chip.value}</span> {chip.error ?? chip.note}
          </li>
        ))}
      </ul>
    </>
  );
}
