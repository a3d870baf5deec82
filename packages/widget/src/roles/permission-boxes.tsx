import { knownPermissions } from "@usher/domain";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { permissionGroups } from "../permission-groups.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import styles from "./roles.module.css";

export interface PermissionBoxesProps {
  chosen: readonly string[];
  /** Left out, they are only shown. */
  onChosenChange?: ((chosen: string[]) => void) | undefined;
  error?: string | undefined;
}

/** Every permission there is, by what it is about. One that the caller lacks is theirs neither to give nor to take. */
export function PermissionBoxes({ chosen, onChosenChange, error }: PermissionBoxesProps) {
  const { permissions: words, roles } = useMessages();
  const { permissions: held, roles: all } = useMe();
  const known = knownPermissions(all);
  function change(permission: string, on: boolean) {
    const next = known.filter((one) => (one === permission ? on : chosen.includes(one)));
    onChosenChange?.(next);
  }
  return (
    <div className={styles.boxes}>
      <div className={styles.boxesLabel}>{roles.form.permissions}</div>
      <div aria-live="polite" className={styles.error}>
        {error}
      </div>
      {permissionGroups(known).map(({ area, permissions }) => (
        <fieldset key={area} className={styles.area}>
          <legend className={styles.areaName}>{words.areas[area]}</legend>
          <div className={styles.grid}>
            {permissions.map((permission) => {
              const lacks = !held.includes(permission);
              return (
                <Checkbox
                  key={permission}
                  checked={chosen.includes(permission)}
                  disabled={lacks || !onChosenChange}
                  hint={lacks && onChosenChange ? roles.form.notHeld : undefined}
                  label={words.labels[permission] ?? permission}
                  onCheckedChange={(on) => change(permission, on)}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
