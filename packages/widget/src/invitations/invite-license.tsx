import type { LicenseRow } from "@usher/domain";
import { Controller, useWatch } from "react-hook-form";
import { useLicenses, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Notice } from "../ui/notice.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { summaryOf } from "../worded.ts";
import { isAddress } from "./addresses.ts";
import { choiceProblem } from "./choice-problem.ts";
import { withoutSeat } from "./invite-defaults.ts";
import styles from "./invite-form.module.css";
import type { InviteFormState } from "./use-invite-form.ts";

/** The license that everyone needs, with the seats that are left; nothing where there are no licenses. */
export function InviteLicense({ form }: { form: InviteFormState }) {
  const { form: say } = useMessages().invitations;
  const { permissions, organization } = useMe();
  if (organization.switches.licenseTypes.length === 0) return null;
  if (!permissions.includes("licenses:assign"))
    return <Notice body={say.noLicenseText} title={say.noLicense} tone="amber" />;
  return <Choice form={form} />;
}

function Choice({ form }: { form: InviteFormState }) {
  const words = useMessages();
  const { form: say } = words.invitations;
  const { licenseTypes } = useMe().organization.switches;
  const pools = useLicenses().data;
  const [emails, chosen] = useWatch({ control: form.control, name: ["emails", "licenseType"] });
  const options = licenseTypes.map((license) => {
    const { key, name } = license;
    const pool = pools?.find((one) => one.key === key);
    return {
      value: key,
      label: <Labelled name={name} pool={pool} />,
      summary: summaryOf(license, words),
      disabledReason: pool?.left === 0 ? say.seatsNone : null,
    };
  });
  const pool = pools?.find(({ key }) => key === chosen);
  const short = withoutSeat(emails.filter(isAddress).length, pool);
  return (
    <div className={styles.license}>
      <Controller
        control={form.control}
        name="licenseType"
        render={({ field: { value, onChange }, fieldState: { error } }) => (
          <RadioCards
            error={choiceProblem(error, words.refusals.license_needed)}
            label={say.license}
            options={options}
            value={value}
            onValueChange={onChange}
          />
        )}
      />
      <div aria-live="polite">
        {short > 0 && pool ? (
          <Notice
            body={say.shortText(short)}
            title={say.short(pool.name, pool.left ?? 0)}
            tone="amber"
          />
        ) : null}
      </div>
    </div>
  );
}

function Labelled({ name, pool }: { name: string; pool: LicenseRow | undefined }) {
  const { form: say } = useMessages().invitations;
  return (
    <span className={styles.named}>
      {name}
      {pool && pool.left !== 0 ? (
        <span className={styles.seats}>{say.seatsLeft(pool.left)}</span>
      ) : null}
    </span>
  );
}
