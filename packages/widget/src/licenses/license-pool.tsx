import type { LicenseRow } from "@usher/domain";
import { speak } from "../messages/intl.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { MeterBar } from "../ui/meter-bar.tsx";
import { summaryOf } from "../worded.ts";
import styles from "./billing.module.css";

export interface LicensePoolProps {
  license: LicenseRow;
  onChange: () => void;
}

/** The seats of one license: how many there are, and who holds them. */
export function LicensePool({ license, onChange }: LicensePoolProps) {
  const words = useMessages();
  const { billing: say, language } = words;
  const { name, seats, used, left } = license;
  return (
    <li className={styles.pool}>
      <div className={styles.part}>
        <MeterBar
          label={name}
          layout="block"
          max={seats}
          numbers={say.used(used.users + used.invitations, seats)}
          segments={[
            {
              key: "users",
              label: say.byUsers,
              value: used.users,
              text: speak(language).count(used.users),
              tone: left === 0 ? "amber" : "accent",
            },
            {
              key: "invitations",
              label: say.byInvitations,
              value: used.invitations,
              text: speak(language).count(used.invitations),
              tone: "neutral",
            },
          ]}
        />
        <p className={styles.summary}>{summaryOf(license, words)}</p>
      </div>
      <Button aria-label={say.setSeatsOf(name)} onClick={onChange}>
        {say.setSeats}
      </Button>
    </li>
  );
}
