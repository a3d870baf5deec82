import { Eye, EyeOff } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { Field, type FieldText } from "./field.tsx";
import { IconButton } from "./icon-button.tsx";
import { useUiLabels } from "./labels.tsx";

export interface PasswordFieldProps
  extends Omit<ComponentPropsWithoutRef<"input">, "type">,
    FieldText {
  /** For whoever shows it of themselves; otherwise the field keeps this for itself. */
  shown?: boolean | undefined;
  onShownChange?: ((shown: boolean) => void) | undefined;
  /** One more small icon button before the eye. */
  action?: ReactNode;
  /** Between the field and its error and hint. */
  beneath?: ReactNode;
}

/** A password that can be looked at while it is typed. */
export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(
  function PasswordField(props, ref) {
    const { label, hideLabel, hint, error, id, className, ...own } = props;
    const { shown: given, onShownChange, action, beneath, ...rest } = own;
    const labels = useUiLabels();
    const [kept, setKept] = useState(false);
    const shown = given ?? kept;
    const Icon = shown ? EyeOff : Eye;
    function turn() {
      setKept(!shown);
      onShownChange?.(!shown);
    }
    return (
      <Field className={className} {...{ id, label, hideLabel, hint, error }}>
        {(wiring) => (
          <>
            <div className={control.wrap}>
              <input
                autoCapitalize="none"
                autoCorrect="off"
                spellCheck={false}
                {...rest}
                {...wiring}
                ref={ref}
                type={shown ? "text" : "password"}
                className={classNames(
                  control.control,
                  control.input,
                  action ? control.hasEnds : control.hasEnd,
                )}
              />
              <span className={classNames(control.end, control.ends)}>
                {action}
                <IconButton
                  icon={<Icon size={16} strokeWidth={1.5} />}
                  label={shown ? labels.hidePassword : labels.showPassword}
                  size="small"
                  onClick={turn}
                />
              </span>
            </div>
            {beneath}
          </>
        )}
      </Field>
    );
  },
);
