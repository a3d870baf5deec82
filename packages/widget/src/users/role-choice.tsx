import type { RoleRow } from "@usher/domain";
import type { ReactNode } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { CheckboxCards } from "../ui/checkbox-cards.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { summaryOf } from "../worded.ts";

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
  const words = useMessages();
  const { noRole } = words.invitations.form;
  if (offered.length === 0) return <Notice title={noRole} tone="amber" />;
  const options = offered.map((role) => ({
    value: role.key,
    label: role.name,
    summary: summaryOf(role, words),
  }));
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
