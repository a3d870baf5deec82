import { Eye, EyeOff } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { Field, type FieldText } from "./field.tsx";
import { IconButton } from "./icon-button.tsx";
import { useUiLabels } from "./labels.tsx";

export interface PasswordFieldProps
  extends Omit<ComponentPropsWithoutRef<"input">, "type">,
    FieldText {}

/** A password that can be looked at while it is typed. */
export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(
  function PasswordField(props, ref) {
    const { label, hideLabel, hint, error, id, className, ...rest } = props;
    const labels = useUiLabels();
    const [shown, setShown] = useState(false);
    const Icon = shown ? EyeOff : Eye;
    return (
      <Field className={className} {...{ id, label, hideLabel, hint, error }}>
        {(wiring) => (
          <div className={control.wrap}>
            <input
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              {...rest}
              {...wiring}
              ref={ref}
              type={shown ? "text" : "password"}
              className={classNames(control.control, control.input, control.hasEnd)}
            />
            <IconButton
              className={control.end}
              icon={<Icon size={16} strokeWidth={1.5} />}
              label={shown ? labels.hidePassword : labels.showPassword}
              size="small"
              onClick={() => setShown(!shown)}
            />
          </div>
        )}
      </Field>
    );
  },
);
