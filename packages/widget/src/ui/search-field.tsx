import { Search, X } from "lucide-react";
import { forwardRef, type KeyboardEvent } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { IconButton } from "./icon-button.tsx";
import { useUiLabels } from "./labels.tsx";

export interface SearchFieldProps {
  /** The accessible name; the placeholder is what is seen. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  placeholder?: string | undefined;
  className?: string | undefined;
}

/** Search in place: Escape or the cross empties it. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { label, value, onValueChange, placeholder, className },
  ref,
) {
  const labels = useUiLabels();
  function press(event: KeyboardEvent) {
    // What is typed is looked for at once: Enter must not send the form around the field.
    if (event.key === "Enter") event.preventDefault();
    if (event.key !== "Escape" || !value) return;
    event.stopPropagation();
    event.preventDefault();
    onValueChange("");
  }
  return (
    <div className={classNames(control.wrap, className)}>
      <Search aria-hidden className={control.start} size={16} strokeWidth={1.5} />
      <input
        ref={ref}
        aria-label={label}
        autoComplete="off"
        className={classNames(
          control.control,
          control.input,
          control.hasStart,
          value && control.hasEnd,
        )}
        placeholder={placeholder}
        spellCheck={false}
        type="search"
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={press}
      />
      {value ? (
        <IconButton
          className={control.end}
          icon={<X size={16} strokeWidth={1.5} />}
          label={labels.clear}
          size="small"
          onClick={() => onValueChange("")}
        />
      ) : null}
    </div>
  );
});
