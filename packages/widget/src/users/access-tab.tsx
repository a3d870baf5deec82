import type { UserRow } from "@usher/domain";
import { useState } from "react";
import { useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { useUnsaved } from "../unsaved.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import styles from "./user-drawer.module.css";

/** What the person may do, by their role. Roles one may not give are not offered (spec, rule 2). */
export function AccessTab({ user }: { user: UserRow }) {
  const words = useMessages();
  const { assignRoles } = useUserDeeds();
  const current = user.roles[0] ?? "";
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const role = chosen ?? current;
  const changed = role !== current;
  useUnsaved(changed);
  const blocked = user.allowed.assignRoles;
  async function save() {
    setBusy(true);
    await assignRoles(user, [role]).catch(() => {});
    setChosen(null);
    setBusy(false);
  }
  const offered = useRoles().filter(
    (one) => one.key === current || (!one.allowed.grant && !blocked),
  );
  return (
    <div className={styles.form}>
      {blocked ? <Notice title={words.refusals[blocked]} tone="neutral" /> : null}
      <RadioCards
        disabled={Boolean(blocked)}
        label={words.user.accessTab.role}
        options={offered.map(({ key, name, summary }) => ({ value: key, label: name, summary }))}
        value={role}
        onValueChange={setChosen}
      />
      {blocked ? null : (
        <div className={styles.save}>
          <Button busy={busy} disabled={!changed} variant="primary" onClick={save}>
            {words.user.accessTab.save}
          </Button>
        </div>
      )}
    </div>
  );
}
