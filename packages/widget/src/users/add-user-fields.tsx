import { About, passwordLength, whyNotUsername } from "@usher/domain";
import type { FormEventHandler } from "react";
import { Controller, FormProvider, useWatch } from "react-hook-form";
import { useMe, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { ExtraFields } from "../slots/extra-fields.tsx";
import { Notice } from "../ui/notice.tsx";
import { AboutField } from "./about-field.tsx";
import { AddUserMore } from "./add-user-more.tsx";
import { PersonsPasswordField } from "./persons-password-field.tsx";
import { RoleChoice } from "./role-choice.tsx";
import type { AddUserForm } from "./use-add-user.ts";
import styles from "./user-drawer.module.css";
import { offeredRoles } from "./user-facts.ts";
import { UsernameField } from "./username-field.tsx";

export const addUserFormId = "usher-add-user";

export interface AddUserFieldsProps {
  form: AddUserForm;
  onSubmit: FormEventHandler;
}

export function AddUserFields({ form, onSubmit }: AddUserFieldsProps) {
  const words = useMessages();
  const about = useWatch({ control: form.control, name: "about" });
  const { errors } = form.formState;
  return (
    <form noValidate className={styles.form} id={addUserFormId} onSubmit={onSubmit}>
      {errors.root?.message ? <Notice title={errors.root.message} tone="red" /> : null}
      <Username form={form} />
      <Password form={form} />
      <AboutField
        {...form.register("about", {
          validate: (text) => About.safeParse(text).success || words.forms.problems.tooLong,
        })}
        error={errors.about?.message}
        length={about.trim().length}
        rows={2}
      />
      <Roles form={form} />
      <FormProvider {...form}>
        <ExtraFields />
      </FormProvider>
      <AddUserMore form={form} />
    </form>
  );
}

interface FieldProps {
  form: AddUserForm;
}

function Username({ form }: FieldProps) {
  const { user, forms } = useMessages();
  const { add: say } = user;
  function validate(text: string) {
    if (text.trim() === "") return forms.problems.required;
    const problem = whyNotUsername(text.trim());
    return problem === null || say.usernameRule[problem];
  }
  return (
    <Controller
      control={form.control}
      name="username"
      render={({ field: { onChange, ...field }, fieldState }) => (
        <UsernameField
          {...field}
          error={fieldState.error?.message}
          hint={say.usernameHint}
          onValueChange={onChange}
        />
      )}
      rules={{ validate }}
    />
  );
}

function Password({ form }: FieldProps) {
  const { user, forms } = useMessages();
  const { passwordMinimum } = useMe().organization.policies;
  const { add: say } = user;
  function validate(password: string) {
    if (password === "") return forms.problems.required;
    const length = [...password].length;
    if (length < passwordMinimum) return say.passwordShort(passwordMinimum);
    return length <= passwordLength.maximum || forms.problems.tooLong;
  }
  return (
    <Controller
      control={form.control}
      name="password"
      render={({ field: { onChange, ...field }, fieldState }) => (
        <PersonsPasswordField
          {...field}
          error={fieldState.error?.message}
          hint={say.passwordHint}
          label={say.password}
          onValueChange={onChange}
        />
      )}
      rules={{ validate }}
    />
  );
}

function Roles({ form }: FieldProps) {
  const { add: say, accessTab } = useMessages().user;
  const roles = useRoles();
  return (
    <Controller
      control={form.control}
      name="roles"
      render={({ field: { value, onChange }, fieldState }) => (
        <RoleChoice
          chosen={value}
          error={fieldState.error?.message}
          label={accessTab.role}
          offered={offeredRoles(roles)}
          onChosenChange={onChange}
        />
      )}
      rules={{ validate: (chosen) => chosen.length > 0 || say.noRole }}
    />
  );
}
