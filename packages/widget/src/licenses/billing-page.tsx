import type { BillingOverview, LicenseRow } from "@usher/domain";
import { CloudOff } from "lucide-react";
import { Suspense, useState } from "react";
import { useBilling } from "../api.ts";
import { speak } from "../messages/intl.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Heading } from "../ui/heading.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Stat, StatStrip } from "../ui/stat.tsx";
import styles from "./billing.module.css";
import { LicensePool } from "./license-pool.tsx";
import { SeatHistory } from "./seat-history.tsx";

const SeatsDialog = lazyPart(() => import("./seats-dialog.tsx"), "SeatsDialog");

/** What the organization pays for, and how much of it is used. */
export function BillingPage() {
  const words = useMessages();
  const title = useMessages().sections.billing;
  const { billing: say } = words;
  const overview = useBilling();
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead description={say.description} title={title} />
      {overview.isError && !overview.data ? (
        <EmptyState
          action={<Button onClick={() => void overview.refetch()}>{words.forms.retry}</Button>}
          body={problemWords(overview.error, words)}
          icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
          title={say.failed}
        />
      ) : (
        <>
          <Figures overview={overview.data} />
          {overview.data?.licenses.length ? <Seats licenses={overview.data.licenses} /> : null}
        </>
      )}
    </section>
  );
}

function Figures({ overview }: { overview: BillingOverview | undefined }) {
  const { billing: say, language } = useMessages();
  const waiting = <Skeleton height="20px" width="40px" />;
  const figure = (key: keyof BillingOverview["users"]) =>
    overview ? speak(language).count(overview.users[key]) : waiting;
  return (
    <StatStrip>
      <Stat label={say.plan} value={overview ? (overview.plan ?? say.noPlan) : waiting} />
      <Stat label={say.active} value={figure("active")} />
      <Stat label={say.suspended} value={figure("suspended")} />
      <Stat label={say.invited} value={figure("invited")} />
    </StatStrip>
  );
}

function Seats({ licenses }: { licenses: readonly LicenseRow[] }) {
  const { billing: say } = useMessages();
  const [changed, setChanged] = useState<LicenseRow | null>(null);
  return (
    <>
      <section aria-label={say.seats} className={styles.part}>
        <Heading below={1} className={styles.title}>
          {say.seats}
        </Heading>
        <ul className={styles.pools}>
          {licenses.map((license) => (
            <LicensePool key={license.key} license={license} onChange={() => setChanged(license)} />
          ))}
        </ul>
      </section>
      <SeatHistory licenses={licenses} />
      <Suspense>
        {changed ? <SeatsDialog license={changed} onClose={() => setChanged(null)} /> : null}
      </Suspense>
    </>
  );
}
