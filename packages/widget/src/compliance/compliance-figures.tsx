import type { ComplianceReport, Coverage } from "@usher/domain";
import { speak } from "../messages/intl.ts";
import { useMessages } from "../messages/messages.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Stat, StatStrip } from "../ui/stat.tsx";

/** The figures at a glance; their places shimmer until they are there. */
export function ComplianceFigures({ report }: { report: ComplianceReport | undefined }) {
  const { compliance: say, language } = useMessages();
  const waiting = <Skeleton height="20px" width="40px" />;
  const { pending, expired } = report?.invitations ?? { pending: 0, expired: 0 };
  return (
    <StatStrip>
      <Covered coverage={report?.mfa.everyone} label={say.mfa.everyone} />
      <Covered coverage={report?.mfa.administrators} label={say.mfa.administrators} />
      <Stat
        beneath={report ? say.expiredBeneath(expired) : "\u00a0"}
        label={say.pending}
        tone={expired > 0 ? "amber" : "neutral"}
        value={report ? speak(language).count(pending) : waiting}
      />
      <Verified report={report} />
    </StatStrip>
  );
}

function Covered({ label, coverage }: { label: string; coverage: Coverage | undefined }) {
  const { compliance: say } = useMessages();
  if (!coverage) return <Stat label={label} value={<Skeleton height="20px" width="40px" />} />;
  const { covered, of } = coverage;
  return (
    <Stat
      beneath={say.mfa.beneath(covered, of)}
      label={label}
      tone={covered < of ? "amber" : "green"}
      value={of === 0 ? say.nobody : say.percent(covered / of)}
    />
  );
}

function Verified({ report }: { report: ComplianceReport | undefined }) {
  const { audit } = useMessages().compliance;
  if (!report) return <Stat label={audit.label} value={<Skeleton height="20px" width="64px" />} />;
  const { lastVerification: last } = report;
  if (!last) return <Stat label={audit.label} value={audit.never} />;
  return (
    <Stat
      beneath={last.intact ? audit.intact : audit.broken}
      label={audit.label}
      tone={last.intact ? "green" : "red"}
      value={<TimeAgo at={last.at} />}
    />
  );
}
