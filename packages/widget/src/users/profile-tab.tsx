import { zodResolver } from "@hookform/resolvers/zod";
import { FirstName, LastName, type UserRow } from "@usher/domain";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { fieldWords } from "../field-words.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useUnsaved } from "../unsaved.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import styles from "./user-drawer.module.css";

const Names = z.object({ firstName: FirstName, lastName: LastName });
type Names = z.infer<typeof Names>;

/** The name, and what identifies the account, which nobody but the person may change. */
export function ProfileTab({ user }: { user: UserRow }) {
  const words = useMessages();
  const { update } = useUserDeeds();
  const { firstName, lastName } = user;
  const { register, handleSubmit, formState } = useForm<Names>({
    resolver: zodResolver(Names),
    // What arrives while one types changes only the fields one has not touched.
    values: { firstName, lastName },
    resetOptions: { keepDirtyValues: true },
  });
  useUnsaved(formState.isDirty);
  const { profile } = words.user;
  const blocked = user.allowed.edit;
  // A refusal has been said by a toast; what was typed stays.
  const save = handleSubmit((names) => update(user, names).catch(() => {}));
  return (
    <form noValidate className={styles.form} onSubmit={save}>
      {blocked ? <Notice title={words.refusals[blocked]} tone="neutral" /> : null}
      <div className={styles.pair}>
        <TextField
          {...register("firstName")}
          autoComplete="off"
          error={fieldWords(formState.errors.firstName, words)}
          label={profile.firstName}
          readOnly={Boolean(blocked)}
        />
        <TextField
          {...register("lastName")}
          autoComplete="off"
          error={fieldWords(formState.errors.lastName, words)}
          label={profile.lastName}
          readOnly={Boolean(blocked)}
        />
      </div>
      {user.email ? (
        <TextField readOnly hint={profile.emailFixed} label={profile.email} value={user.email} />
      ) : null}
      {user.username ? <TextField readOnly label={profile.username} value={user.username} /> : null}
      {blocked ? null : (
        <div className={styles.save}>
          <Button
            busy={formState.isSubmitting}
            disabled={!formState.isDirty}
            type="submit"
            variant="primary"
          >
            {profile.save}
          </Button>
        </div>
      )}
    </form>
  );
}
