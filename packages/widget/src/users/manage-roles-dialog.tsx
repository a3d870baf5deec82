import { permissionsOf, type UserRow } from "@usher/domain";
import { useState } from "react";
import { useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./manage-roles-dialog.module.css";
import { RoleChoice } from "./role-choice.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import { offeredRoles, sameChoice } from "./user-facts.ts";

export interface ManageRolesDialogProps {
  user: UserRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Which roles somebody has, and what these allow together. */
export function ManageRolesDialog({ user, open, onOpenChange }: ManageRolesDialogProps) {
  const { user: words, forms } = useMessages();
  const { manageRoles: say } = words;
  const roles = useRoles();
  const { assignRoles } = useUserDeeds();
  const [chosen, setChosen] = useState<string[]>(user.roles);
  const [busy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    // A refusal was said by a toast; the choice stays to be mended.
    await assignRoles(user, chosen).then(
      () => onOpenChange(false),
      () => {},
    );
    setBusy(false);
  }
  return (
    <Dialog
      description={say.text}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{forms.cancel}</Button>
          <Button
            busy={busy}
            disabled={chosen.length === 0 || sameChoice(chosen, user.roles)}
            variant="primary"
            onClick={save}
          >
            {say.save}
          </Button>
        </>
      }
      open={open}
      title={say.title(user.name)}
      onOpenChange={onOpenChange}
    >
      <div className={styles.body}>
        <RoleChoice
          chosen={chosen}
          error={chosen.length === 0 ? say.none : undefined}
          label={say.roles}
          offered={offeredRoles(roles, user.roles)}
          onChosenChange={setChosen}
        />
        <Together permissions={[...permissionsOf(chosen, roles)]} />
      </div>
    </Dialog>
  );
}

/** The union of what the roles allow, by what it is about. */
function Together({ permissions }: { permissions: readonly string[] }) {
  const { manageRoles: say } = useMessages().user;
  return (
    <section aria-live="polite">
      <h3 className={styles.title}>
        {permissions.length === 0 ? say.nothing : say.permissions(permissions.length)}
      </h3>
      <dl className={styles.areas}>
        {byArea(permissions).map(([area, deeds]) => (
          <div key={area} className={styles.area}>
            <dt>{area}</dt>
            <dd>{deeds.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** `users:read` and `users:edit` as one line. */
function byArea(permissions: readonly string[]): [string, string[]][] {
  const areas = new Map<string, string[]>();
  for (const permission of permissions) {
    const [area = "", deed = ""] = permission.split(":").map((part) => part.replaceAll("-", " "));
    areas.set(area, [...(areas.get(area) ?? []), deed]);
  }
  return [...areas].sort(([a], [b]) => a.localeCompare(b));
}
