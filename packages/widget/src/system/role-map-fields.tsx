import type { ProfileChoice } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { Select } from "../ui/select.tsx";
import styles from "./system.module.css";

/** The role that stands where the old one stood: the highest for the highest, the lowest for the rest. */
export function suggestedRoles(from: ProfileChoice, to: ProfileChoice): Record<string, string> {
  const last = to.roles.length - 1;
  const pairs = from.roles.map((role, at) => {
    const kept = to.roles.find(({ key }) => key === role.key);
    return [role.key, (kept ?? to.roles[Math.min(at, last)])?.key ?? ""] as const;
  });
  return Object.fromEntries(pairs);
}

export interface RoleMapFieldsProps {
  from: ProfileChoice;
  to: ProfileChoice;
  roleMap: Record<string, string>;
  onChange: (roleMap: Record<string, string>) => void;
}

/** For each role of the profile before, the one of the new profile that takes its place. */
export function RoleMapFields({ from, to, roleMap, onChange }: RoleMapFieldsProps) {
  const { edit } = useMessages().system;
  return (
    <div className={styles.pair}>
      {from.roles.map(({ key, name }) => (
        <Select
          key={key}
          label={edit.becomes(name)}
          options={to.roles.map((role) => ({ value: role.key, label: role.name }))}
          value={roleMap[key] ?? ""}
          onValueChange={(role) => onChange({ ...roleMap, [key]: role })}
        />
      ))}
    </div>
  );
}
