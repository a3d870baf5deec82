import { permissionsOf, type UserRow } from "@usher/domain";
import { useId, useState } from "react";
import { useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { permissionGroups } from "../permission-groups.ts";
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
  const words = useMessages();
  const { manageRoles: say } = words.user;
  const { areas, labels } = words.permissions;
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 aria-live="polite" className={styles.title} id={titleId}>
        {permissions.length === 0 ? say.nothing : say.permissions(permissions.length)}
      </h3>
      <dl className={styles.areas}>
        {permissionGroups(permissions).map((group) => (
          <div key={group.area} className={styles.area}>
            <dt>{areas[group.area]}</dt>
            <dd>{group.permissions.map((one) => labels[one] ?? one).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
