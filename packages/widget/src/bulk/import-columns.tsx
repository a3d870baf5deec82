import { useMe, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Select } from "../ui/select.tsx";
import { offeredRoles } from "../users/user-facts.ts";
import styles from "./import.module.css";
import {
  type LineField,
  lineFields,
  type Mapping,
  type ReadFile,
  type Usual,
} from "./import-file.ts";

export interface ImportColumnsProps {
  file: ReadFile;
  mapping: Mapping;
  usual: Usual;
  onMappingChange: (mapping: Mapping) => void;
  onUsualChange: (usual: Usual) => void;
}

const none = "none:";

/** What each part of an invitation is taken from, and what lines get that don't say. */
export function ImportColumns(props: ImportColumnsProps) {
  const { file, mapping, usual, onMappingChange, onUsualChange } = props;
  const { import: say } = useMessages().bulk;
  const { switches } = useMe().organization;
  const roles = offeredRoles(useRoles());
  const there: Record<LineField, boolean> = {
    email: true,
    roles: true,
    licenseType: switches.licenseTypes.length > 0,
    groups: switches.groups,
    note: true,
  };
  const width = Math.max(
    file.headers?.length ?? 0,
    ...file.rows.slice(0, 100).map((r) => r.length),
  );
  const columns = Array.from({ length: width }, (_, index) => ({
    value: String(index),
    label: file.headers?.[index] || say.column(index + 1),
  }));
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{say.columns}</legend>
      <div className={styles.selects}>
        {lineFields
          .filter((field) => there[field])
          .map((field) => (
            <Select
              key={field}
              label={say.fields[field]}
              options={[...columns, { value: none, label: say.noColumn }]}
              value={String(mapping[field] ?? none)}
              onValueChange={(value) =>
                onMappingChange({ ...mapping, [field]: value === none ? null : Number(value) })
              }
            />
          ))}
        <Select
          label={say.usualRole}
          options={[
            { value: none, label: say.nothing },
            ...roles.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          value={usual.role ?? none}
          onValueChange={(role) => onUsualChange({ ...usual, role: role === none ? null : role })}
        />
        {there.licenseType ? (
          <Select
            label={say.usualLicense}
            options={[
              { value: none, label: say.nothing },
              ...switches.licenseTypes.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            value={usual.license ?? none}
            onValueChange={(license) =>
              onUsualChange({ ...usual, license: license === none ? null : license })
            }
          />
        ) : null}
      </div>
    </fieldset>
  );
}
