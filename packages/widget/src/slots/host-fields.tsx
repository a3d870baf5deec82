import { Controller, type ControllerRenderProps, useFormContext } from "react-hook-form";
import type { SlotField } from "../host/slots.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { keyOf, type WithExtra, whyNotValue } from "./field-values.ts";

export interface HostFieldsProps {
  fields: readonly SlotField[];
  readOnly: boolean;
}

/** A control for each of the host's fields; their names are the host's words. */
export function HostFields({ fields, readOnly }: HostFieldsProps) {
  const { control } = useFormContext<WithExtra>();
  const { language, forms } = useMessages();
  return fields.map((field) => (
    <Controller
      key={field.name}
      control={control}
      name={`extra.${keyOf(field)}`}
      render={(shown) => (
        <HostField
          error={shown.fieldState.error?.message}
          field={field}
          input={shown.field}
          readOnly={readOnly}
        />
      )}
      rules={{
        validate(value) {
          const problem = whyNotValue(field, value ?? "", language);
          return problem === null || forms.problems[problem];
        },
      }}
    />
  ));
}

interface HostFieldProps {
  field: SlotField;
  input: ControllerRenderProps<WithExtra, `extra.${string}`>;
  error: string | undefined;
  readOnly: boolean;
}

function HostField({ field, input, error, readOnly }: HostFieldProps) {
  const { hint } = field;
  const { value, onChange, ...rest } = input;
  if (field.type === "boolean") {
    return (
      <Checkbox
        {...rest}
        checked={value === true}
        disabled={readOnly}
        error={error}
        hint={hint}
        label={field.label}
        onCheckedChange={onChange}
      />
    );
  }
  const label = field.required ? field.label : <OptionalLabel>{field.label}</OptionalLabel>;
  const text = String(value ?? "");
  if (field.type === "choice" && !readOnly)
    return <Choice error={error} field={field} value={text} onValueChange={onChange} />;
  return (
    <TextField
      {...rest}
      autoComplete="off"
      error={error}
      hint={hint}
      inputMode={field.type === "number" ? "decimal" : undefined}
      label={label}
      readOnly={readOnly}
      value={field.type === "choice" ? labelOf(field, text) : text}
      onChange={onChange}
    />
  );
}

interface ChoiceProps {
  field: ChoiceField;
  value: string;
  error: string | undefined;
  onValueChange: (value: string) => void;
}

type ChoiceField = Extract<SlotField, { type: "choice" }>;

/** None of them can be chosen too, where it need not be one. What is set and no longer offered stays. */
function Choice({ field, value, error, onValueChange }: ChoiceProps) {
  const known = value === "" || field.options.some((option) => option.value === value);
  const options = [
    ...(field.required && value !== "" ? [] : [{ value: "", label: "–" }]),
    ...field.options,
    ...(known ? [] : [{ value, label: value }]),
  ];
  return (
    <Select
      error={error}
      hint={field.hint}
      label={field.label}
      options={options}
      value={value}
      onValueChange={onValueChange}
    />
  );
}

function labelOf({ options }: ChoiceField, value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
