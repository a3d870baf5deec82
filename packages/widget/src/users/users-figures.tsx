import type { DirectoryOverview, LicenseRow } from "@usher/domain";
import { speak } from "../messages/intl.ts";
import { useMessages } from "../messages/messages.ts";
import { MeterBar } from "../ui/meter-bar.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Stat } from "../ui/stat.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import styles from "./users-head.module.css";

/** Who has come, who is still expected, and how many seats of each license that takes. */
export function UsersFigures({ overview }: { overview: DirectoryOverview | undefined }) {
  const { users, language } = useMessages();
  const { figures } = users;
  const waiting = <Skeleton height="20px" width="40px" />;
  return (
    <dl data-above aria-label={figures.label} className={styles.figures}>
      <Stat
        label={
          <Tooltip label={figures.activeHint}>
            <span>{figures.active}</span>
          </Tooltip>
        }
        value={overview ? speak(language).count(overview.everSignedIn) : waiting}
      />
      <Stat
        label={figures.pending}
        value={overview ? speak(language).count(overview.invited) : waiting}
      />
      <div className={styles.licenses}>
        <dt className={styles.label}>{figures.licenses}</dt>
        <dd className={styles.bars}>
          {overview
            ? overview.licenses.map((one) => <Pool key={one.key} license={one} />)
            : waiting}
        </dd>
      </div>
    </dl>
  );
}

/** A full pool is amber, and says so by its numbers. */
function Pool({ license: { name, seats, used, left } }: { license: LicenseRow }) {
  const { figures } = useMessages().users;
  const taken = used.users + used.invitations;
  return (
    <MeterBar
      label={name}
      max={seats}
      numbers={figures.seats(taken, seats)}
      segments={[
        {
          key: "users",
          label: figures.licenseBar.users,
          value: used.users,
          tone: left === 0 ? "amber" : "accent",
        },
        {
          key: "invitations",
          label: figures.licenseBar.invitations,
          value: used.invitations,
          tone: "blue",
        },
      ]}
    />
  );
}
