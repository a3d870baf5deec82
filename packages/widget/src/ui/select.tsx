import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { Field } from "./field.tsx";
import popup from "./popup.module.css";
import { usePortalContainer } from "./portal.tsx";

interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  disabledReason?: string | null | undefined;
}

export interface SelectProps<Value extends string = string> {
  label: string;
  hideLabel?: boolean | undefined;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly SelectOption<Value>[];
  hint?: ReactNode;
  error?: ReactNode;
  disabled?: boolean | undefined;
}

/** One value of a list, in the place of a native select. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hideLabel, value, onValueChange, options, hint, error, disabled } = props;
  const container = usePortalContainer();
  return (
    <Field {...{ label, hideLabel, hint, error }}>
      {(wiring) => (
        <Base.Root
          disabled={disabled}
          items={options}
          modal={false}
          value={value}
          onValueChange={(next) => next !== null && onValueChange(next)}
        >
          <Base.Trigger
            {...wiring}
            aria-label={label}
            className={classNames(control.control, control.input, control.trigger)}
          >
            <Base.Value className={control.value} />
            <ChevronsUpDown aria-hidden className={control.chevron} size={16} strokeWidth={1.5} />
          </Base.Trigger>
          <Base.Portal container={container}>
            <Base.Positioner
              alignItemWithTrigger={false}
              className={popup.positioner}
              collisionBoundary={container ?? undefined}
              sideOffset={4}
            >
              <Base.Popup className={classNames(popup.popup, popup.matchWidth)}>
                {options.map((option) => (
                  <Base.Item
                    key={option.value}
                    className={popup.item}
                    disabled={Boolean(option.disabledReason)}
                    value={option.value}
                  >
                    <span className={popup.text}>
                      <Base.ItemText>{option.label}</Base.ItemText>
                      {option.disabledReason ? (
                        <span className={popup.reason}>{option.disabledReason}</span>
                      ) : null}
                    </span>
                    <Base.ItemIndicator className={popup.check}>
                      <Check size={16} strokeWidth={1.5} />
                    </Base.ItemIndicator>
                  </Base.Item>
                ))}
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
}
