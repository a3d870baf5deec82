import type { RoleDetails } from "@usher/domain";
import { useId } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { PermissionBoxes } from "./permission-boxes.tsx";
import styles from "./roles.module.css";
import { useRoleForm } from "./use-role-form.ts";

export interface RoleDialogProps {
  /** The role that is changed; left out, one is made. */
  role?: RoleDetails | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Makes a role or changes one. */
export function RoleDialog({ role, open, onOpenChange }: RoleDialogProps) {
  const words = useMessages();
  const { form: say } = words.roles;
  const id = useId();
  const form = useRoleForm(role, () => onOpenChange(false));
  return (
    <Dialog
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words.forms.cancel}</Button>
          <Button busy={form.busy} form={id} type="submit" variant="primary">
            {role ? say.save : say.create}
          </Button>
        </>
      }
      open={open}
      size="large"
      title={role ? say.editTitle(role.name) : say.createTitle}
      onOpenChange={onOpenChange}
    >
      <form noValidate className={styles.form} id={id} onSubmit={form.save}>
        <Fields form={form} role={role} />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  form: ReturnType<typeof useRoleForm>;
  role: RoleDetails | undefined;
}

function Fields({ form, role }: FieldsProps) {
  const { roles: words } = useMessages();
  const { form: say } = words;
  const { values, problems, most, change } = form;
  const held = role?.holders && words.holders(role.holders);
  return (
    <>
      {problems.form ? <Notice title={problems.form} tone="red" /> : null}
      {role?.allowed.delete === "role_in_use" && held ? (
        <Notice title={say.heldBy(held)} tone="neutral" />
      ) : null}
      <div className={styles.pair}>
        <TextField
          autoComplete="off"
          error={problems.name}
          label={say.name}
          placeholder={say.namePlaceholder}
          value={values.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <NumberField
          error={problems.rank}
          label={say.rank}
          max={most}
          min={1}
          value={values.rank}
          onValueChange={(rank) => change({ rank })}
        />
      </div>
      <Standing most={most} />
      <TextField
        autoComplete="off"
        error={problems.summary}
        hint={say.summaryHint}
        label={<OptionalLabel>{say.summary}</OptionalLabel>}
        value={values.summary}
        onChange={({ target }) => change({ summary: target.value })}
      />
      <PermissionBoxes
        chosen={values.permissions}
        error={problems.permissions}
        onChosenChange={(permissions) => change({ permissions })}
      />
    </>
  );
}

/** Which ranks there are, to place the new one among them. */
function Standing({ most }: { most: number }) {
  const { form: say } = useMessages().roles;
  const { roles } = useMe();
  const others = roles.map(({ name, rank }) => say.standing(name, rank));
  return <p className={styles.summary}>{say.rankHint(most, others)}</p>;
}
