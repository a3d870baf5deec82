import type { ReactNode } from "react";
import { useMe, useOverview } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { RadioCards } from "../ui/radio-cards.tsx";
import { summaryOf } from "../worded.ts";
import styles from "./user-drawer.module.css";

export interface LicenseChoiceProps {
  label: ReactNode;
  /** Null: none. Undefined: nothing chosen yet. */
  value: string | null | undefined;
  onValueChange: (key: string | null) => void;
  /** The license held already, which takes no further seat. */
  held?: string | null | undefined;
  error?: ReactNode;
  disabled?: boolean | undefined;
}

const none = "none:";

/** One license or none, each with what it includes and how many seats are left. */
export function LicenseChoice(props: LicenseChoiceProps) {
  const { label, value, onValueChange, held = null, error, disabled } = props;
  const words = useMessages();
  const { accessTab: say } = words.user;
  const { licenseTypes } = useMe().organization.switches;
  const pools = useOverview().data?.licenses ?? [];
  const options = licenseTypes.map((license) => {
    const { key, name } = license;
    const pool = pools.find((one) => one.key === key);
    const full = pool?.left === 0 && key !== held;
    return {
      value: key,
      label: (
        <span className={styles.license}>
          {name}
          {pool && !full ? <span className={styles.seats}>{say.seatsLeft(pool.left)}</span> : null}
        </span>
      ),
      summary: summaryOf(license, words),
      disabledReason: full ? words.refusals.seats_full : null,
    };
  });
  return (
    <RadioCards
      disabled={disabled}
      error={error}
      label={label}
      options={[...options, { value: none, label: say.noLicense, summary: say.noLicenseText }]}
      value={value === null ? none : value}
      onValueChange={(key) => onValueChange(key === none ? null : key)}
    />
  );
}
