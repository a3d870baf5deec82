import { Combobox as Base } from "@base-ui/react/combobox";
import { Check, X } from "lucide-react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { IconButton } from "./icon-button.tsx";
import { useUiLabels } from "./labels.tsx";
import popup from "./popup.module.css";
import { usePortalContainer } from "./portal.tsx";

export interface ComboboxOption {
  value: string;
  label: string;
  beneath?: string | null | undefined;
}

export interface ComboboxProps {
  /** The accessible name; the placeholder is what is seen. */
  label: string;
  placeholder: string;
  value: ComboboxOption | null;
  onValueChange: (value: ComboboxOption | null) => void;
  /** What fits what is typed; whoever owns this looks it up. */
  options: readonly ComboboxOption[];
  onQueryChange: (query: string) => void;
  emptyLine: string;
  className?: string | undefined;
}

/** Finds one of many by typing. The options are looked up elsewhere, so none is filtered here. */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, value, onValueChange, options, onQueryChange, className } = props;
  const container = usePortalContainer();
  const labels = useUiLabels();
  return (
    <Base.Root
      filter={null}
      isItemEqualToValue={(one: ComboboxOption, other: ComboboxOption) => one.value === other.value}
      items={options}
      value={value}
      onInputValueChange={onQueryChange}
      onValueChange={onValueChange}
    >
      <div className={classNames(control.wrap, className)}>
        <Base.Input
          aria-label={label}
          className={classNames(control.control, control.input, value && control.hasEnd)}
          placeholder={placeholder}
        />
        {value ? (
          <Base.Clear
            render={
              <IconButton
                className={control.end}
                icon={<X size={16} strokeWidth={1.5} />}
                label={labels.clear}
                size="small"
              />
            }
          />
        ) : null}
      </div>
      <Base.Portal container={container}>
        <Base.Positioner
          align="start"
          className={popup.positioner}
          collisionBoundary={container ?? undefined}
          sideOffset={4}
        >
          <Base.Popup className={classNames(popup.popup, popup.matchWidth)}>
            <Base.Empty className={popup.reason}>{props.emptyLine}</Base.Empty>
            <Base.List>
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} className={popup.item} value={option}>
                  <span className={popup.text}>
                    {option.label}
                    {option.beneath ? <span className={popup.reason}>{option.beneath}</span> : null}
                  </span>
                  <Base.ItemIndicator className={popup.check}>
                    <Check aria-hidden size={16} strokeWidth={1.5} />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
