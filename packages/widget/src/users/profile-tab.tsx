import {
  About,
  changedMetadata,
  FirstName,
  GivenName,
  LastName,
  type UserRow,
  whyNotUsername,
} from "@usher/domain";
import { Controller, FormProvider, useForm, useWatch } from "react-hook-form";
import { useSlotList } from "../api.ts";
import { fieldProblem } from "../field-problem.ts";
import { useMessages } from "../messages/messages.ts";
import { ExtraFields } from "../slots/extra-fields.tsx";
import { extraChanges, extraOf, type WithExtra } from "../slots/field-values.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useUnsaved } from "../unsaved.tsx";
import { AboutField } from "./about-field.tsx";
import { changedOf, type Profile, profileOf } from "./profile-changes.ts";
import { useUserDeeds } from "./user-deeds.ts";
import styles from "./user-drawer.module.css";
import { UsernameField } from "./username-field.tsx";

/**
 * The name, what is written about them, the e-mail, which nobody but the person may change, and the host's
 * own fields.
 */
export function ProfileTab({ user }: { user: UserRow }) {
  const words = useMessages();
  const { profile: say, add } = words.user;
  const { problems } = words.forms;
  const { update } = useUserDeeds();
  const fields = useSlotList("fields");
  const { language } = words;
  const form = useForm<Profile & WithExtra>({
    // What arrives while one types changes only the fields one has not touched.
    values: { ...profileOf(user), extra: extraOf(fields, user.metadata, language) },
    resetOptions: { keepDirtyValues: true },
  });
  const { register, control, formState } = form;
  const { errors, isDirty, isSubmitting } = formState;
  useUnsaved(isDirty);
  const about = useWatch({ control, name: "about" });
  const blocked = user.allowed.edit;
  const readOnly = blocked !== null;
  const save = form.handleSubmit(async ({ extra, ...profile }) => {
    const changes = changedOf(user, profile);
    const own = extraChanges(fields, { metadata: user.metadata, values: extra, language });
    try {
      const { about: text = user.about, ...seen } = changes;
      const metadata = changedMetadata(user.metadata, own);
      await update(user, {
        changes: Object.keys(own).length > 0 ? { ...changes, metadata: own } : changes,
        expected: { ...seen, about: text || null, metadata },
        done: (row) => say.saved(row.name),
      });
    } catch (error) {
      // What is not about the username has been said by a toast; what was typed stays.
      const problem = fieldProblem(error, "username", words);
      if (problem) form.setError("username", { message: problem }, { shouldFocus: true });
    }
  });
  const firstName = user.username ? GivenName : FirstName;
  return (
    <form noValidate className={styles.form} onSubmit={save}>
      {blocked ? <Notice title={words.refusals[blocked]} tone="neutral" /> : null}
      <div className={styles.pair}>
        <TextField
          {...register("firstName", {
            validate: (text) =>
              firstName.safeParse(text).success ||
              (text.trim() ? problems.tooLong : problems.required),
          })}
          autoComplete="off"
          error={errors.firstName?.message}
          label={say.firstName}
          readOnly={readOnly}
        />
        <TextField
          {...register("lastName", {
            validate: (text) => LastName.safeParse(text).success || problems.tooLong,
          })}
          autoComplete="off"
          error={errors.lastName?.message}
          label={say.lastName}
          readOnly={readOnly}
        />
      </div>
      {user.email ? (
        <TextField readOnly hint={say.emailFixed} label={say.email} value={user.email} />
      ) : null}
      {user.username ? (
        <Controller
          control={control}
          name="username"
          render={({ field: { onChange, ...field } }) => (
            <UsernameField
              {...field}
              error={errors.username?.message}
              own={user.username}
              readOnly={readOnly}
              onValueChange={onChange}
            />
          )}
          rules={{
            validate: (text) => {
              const problem = whyNotUsername(text.trim());
              return problem === null || add.usernameRule[problem];
            },
          }}
        />
      ) : null}
      <AboutField
        {...register("about", {
          validate: (text) => About.safeParse(text).success || problems.tooLong,
        })}
        error={errors.about?.message}
        length={about.trim().length}
        readOnly={readOnly}
      />
      <FormProvider {...form}>
        <ExtraFields readOnly={readOnly} />
      </FormProvider>
      {blocked ? null : (
        <div className={styles.save}>
          <Button busy={isSubmitting} disabled={!isDirty} type="submit" variant="primary">
            {say.save}
          </Button>
        </div>
      )}
    </form>
  );
}
