import type { RoleRow } from "@usher/domain";
import type { ReactNode } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { CheckboxCards } from "../ui/checkbox-cards.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";

export interface RoleChoiceProps {
  label: ReactNode;
  offered: readonly RoleRow[];
  chosen: readonly string[];
  onChosenChange: (keys: string[]) => void;
  error?: ReactNode;
  disabled?: boolean | undefined;
}

/** One role or several, as the organization has it, each with a line of what it allows. */
export function RoleChoice({ label, offered, chosen, onChosenChange, ...rest }: RoleChoiceProps) {
  const { severalRoles } = useMe().organization.switches;
  const { noRole } = useMessages().invitations.form;
  if (offered.length === 0) return <Notice title={noRole} tone="amber" />;
  const options = offered.map(({ key, name, summary }) => ({ value: key, label: name, summary }));
  if (severalRoles) {
    return (
      <CheckboxCards
        {...rest}
        label={label}
        options={options}
        values={chosen}
        onValuesChange={onChosenChange}
      />
    );
  }
  return (
    <RadioCards
      {...rest}
      label={label}
      options={options}
      value={chosen[0]}
      onValueChange={(key) => onChosenChange([key])}
    />
  );
}
