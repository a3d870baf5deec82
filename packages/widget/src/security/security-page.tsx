import type { PoliciesRow } from "@usher/domain";
import { CloudOff } from "lucide-react";
import { usePolicies } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { PartsCard, PasswordCard, RegistrationCard, SessionsCard, TimeZoneCard } from "./cards.tsx";
import { MfaCard } from "./mfa-card.tsx";
import { ActivityCard, RetentionCard } from "./privacy-cards.tsx";
import styles from "./security.module.css";

/** The policies of the organization: a card for each that its profile leaves open. */
export function SecurityPage() {
  const words = useMessages();
  const title = useMessages().sections.security;
  const { security: say } = words;
  const policies = usePolicies();
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead description={say.description} title={title} />
      {policies.data ? (
        <Cards policies={policies.data} />
      ) : policies.isError ? (
        <EmptyState
          action={<Button onClick={() => void policies.refetch()}>{words.forms.retry}</Button>}
          body={problemWords(policies.error, words)}
          icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
          title={say.failed}
        />
      ) : (
        <Skeleton height="160px" />
      )}
    </section>
  );
}

function Cards({ policies }: { policies: PoliciesRow }) {
  const { allowed } = policies;
  const offers = (...keys: (keyof typeof allowed)[]) => keys.some((key) => allowed[key] === null);
  return (
    <>
      {offers("passwordMinimum") ? <PasswordCard policies={policies} /> : null}
      {offers("mfa") ? <MfaCard policies={policies} /> : null}
      {offers("sessionIdleHours") ? <SessionsCard policies={policies} /> : null}
      {offers("verifyEmail") ? <RegistrationCard policies={policies} /> : null}
      {offers("timeZone") ? <TimeZoneCard policies={policies} /> : null}
      {offers("lastActive") ? <ActivityCard policies={policies} /> : null}
      {offers("auditKeptDays") ? <RetentionCard policies={policies} /> : null}
      {offers("licenses", "dailyMessageLimit") ? <PartsCard policies={policies} /> : null}
    </>
  );
}
