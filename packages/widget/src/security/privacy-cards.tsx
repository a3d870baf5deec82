import { lastActivePrecisions, policyBounds, type RetentionPolicies } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { NumberField } from "../ui/number-field.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import type { CardProps } from "./cards.tsx";
import { PolicyCard } from "./policy-card.tsx";
import styles from "./security.module.css";
import { usePolicyDraft } from "./use-policy-draft.ts";

/** How finely it is kept when people were last active. */
export function ActivityCard({ policies }: CardProps) {
  const { activity: say } = useMessages().security;
  const draft = usePolicyDraft(policies, ["lastActive"], say.saved);
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      <RadioCards
        label={say.how}
        options={lastActivePrecisions.map((value) => ({ value, ...say.choices[value] }))}
        value={draft.values.lastActive}
        onValueChange={(value) => draft.set({ lastActive: value })}
      />
    </PolicyCard>
  );
}

const periods = [
  "sessionsKeptDays",
  "invitationsKeptDays",
  "bulkKeptDays",
  "mailsKeptDays",
  "deliveriesKeptDays",
  "auditKeptDays",
] as const satisfies (keyof RetentionPolicies)[];

/** How long what is over is kept. */
export function RetentionCard({ policies }: CardProps) {
  const { security, forms } = useMessages();
  const { retention: say } = security;
  const draft = usePolicyDraft(policies, periods, say.saved);
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      <div className={styles.pair}>
        {periods.map((period) => {
          const { lowest, highest } = policyBounds[period];
          const days = draft.values[period];
          return (
            <NumberField
              key={period}
              error={days === null ? forms.problems.required : undefined}
              hint={say.range(lowest, highest)}
              label={say.periods[period]}
              max={highest}
              min={lowest}
              suffix={say.days}
              value={days}
              onValueChange={(value) => draft.set({ [period]: value })}
            />
          );
        })}
      </div>
    </PolicyCard>
  );
}
