import { DailyLimit, Email, GivenName, LastName } from "@usher/domain";
import { Controller, useWatch } from "react-hook-form";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextField } from "../ui/text-field.tsx";
import { LicenseChoice } from "./license-choice.tsx";
import { type Limit, LimitField } from "./limit-field.tsx";
import type { AddUserForm } from "./use-add-user.ts";
import styles from "./user-drawer.module.css";
import { reachTop } from "./user-facts.ts";

interface MoreProps {
  form: AddUserForm;
}

/** What can be said of somebody new besides: a license, a limit, their name and e-mail. */
export function AddUserMore({ form }: MoreProps) {
  const { switches } = useMe().organization;
  const mayLicense = useMe().permissions.includes("licenses:assign");
  return (
    <>
      {switches.licenseTypes.length > 0 && mayLicense ? <License form={form} /> : null}
      <NameAndEmail form={form} />
      {switches.dailyMessageLimit ? <Advanced form={form} /> : null}
    </>
  );
}

function License({ form }: MoreProps) {
  const { accessTab: say } = useMessages().user;
  return (
    <Controller
      control={form.control}
      name="licenseType"
      render={({ field: { value, onChange }, fieldState }) => (
        <LicenseChoice
          error={fieldState.error?.message}
          label={say.license}
          value={value}
          onValueChange={onChange}
        />
      )}
    />
  );
}

function NameAndEmail({ form: { register, formState } }: MoreProps) {
  const { user, forms } = useMessages();
  const { errors } = formState;
  const { profile: say, add } = user;
  const { tooLong, email } = forms.problems;
  const open = Boolean(errors.firstName ?? errors.lastName ?? errors.email);
  return (
    <Disclosure label={add.more} open={open}>
      <div className={styles.form}>
        <div className={styles.pair}>
          <TextField
            {...register("firstName", {
              validate: (text) => GivenName.safeParse(text).success || tooLong,
            })}
            autoComplete="off"
            error={errors.firstName?.message}
            label={<OptionalLabel>{say.firstName}</OptionalLabel>}
          />
          <TextField
            {...register("lastName", {
              validate: (text) => LastName.safeParse(text).success || tooLong,
            })}
            autoComplete="off"
            error={errors.lastName?.message}
            label={<OptionalLabel>{say.lastName}</OptionalLabel>}
          />
        </div>
        <TextField
          {...register("email", {
            validate: (text) => text.trim() === "" || Email.safeParse(text).success || email,
          })}
          autoComplete="off"
          error={errors.email?.message}
          hint={add.emailHint}
          label={<OptionalLabel>{add.email}</OptionalLabel>}
          type="email"
        />
      </div>
    </Disclosure>
  );
}

/** Not for the highest role, which has no limit (spec, rule 12). */
function Advanced({ form }: MoreProps) {
  const { add, accessTab } = useMessages().user;
  const { roles } = useMe();
  const chosen = useWatch({ control: form.control, name: "roles" });
  const exempt = reachTop(chosen, roles);
  function validate({ on, number }: Limit) {
    return exempt || !on || DailyLimit.safeParse(number).success || accessTab.limitProblem;
  }
  return (
    <Disclosure label={add.advanced} open={Boolean(form.formState.errors.limit)}>
      <Controller
        control={form.control}
        name="limit"
        render={({ field: { value, onChange }, fieldState }) => (
          <LimitField
            disabledReason={exempt ? accessTab.limitExempt : null}
            error={fieldState.error?.message}
            value={value}
            onValueChange={onChange}
          />
        )}
        rules={{ validate }}
      />
    </Disclosure>
  );
}
