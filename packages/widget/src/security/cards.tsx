import { type PoliciesRow, passwordMinimumBounds, policyBounds } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { NumberField } from "../ui/number-field.tsx";
import { Switch } from "../ui/switch.tsx";
import { PolicyCard } from "./policy-card.tsx";
import styles from "./security.module.css";
import { TimeZoneField } from "./time-zone-field.tsx";
import { usePolicyDraft } from "./use-policy-draft.ts";

export interface CardProps {
  policies: PoliciesRow;
}

export function PasswordCard({ policies }: CardProps) {
  const { security, forms } = useMessages();
  const { passwords: say } = security;
  const draft = usePolicyDraft(policies, ["passwordMinimum"], say.saved);
  const { passwordMinimum } = draft.values;
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      <NumberField
        error={passwordMinimum === null ? forms.problems.required : undefined}
        label={say.minimum}
        max={passwordMinimumBounds.highest}
        min={passwordMinimumBounds.lowest}
        suffix={say.characters}
        value={passwordMinimum}
        onValueChange={(value) => draft.set({ passwordMinimum: value })}
      />
    </PolicyCard>
  );
}

export function SessionsCard({ policies }: CardProps) {
  const { security, forms } = useMessages();
  const { sessions: say } = security;
  const draft = usePolicyDraft(policies, ["sessionIdleHours", "sessionAbsoluteDays"], say.saved);
  const { sessionIdleHours: idle, sessionAbsoluteDays: absolute } = draft.values;
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      <div className={styles.pair}>
        <NumberField
          error={idle === null ? forms.problems.required : undefined}
          label={say.idle}
          max={policyBounds.sessionIdleHours.highest}
          min={policyBounds.sessionIdleHours.lowest}
          suffix={say.hours}
          value={idle}
          onValueChange={(value) => draft.set({ sessionIdleHours: value })}
        />
        <NumberField
          error={absolute === null ? forms.problems.required : undefined}
          label={say.absolute}
          max={policyBounds.sessionAbsoluteDays.highest}
          min={policyBounds.sessionAbsoluteDays.lowest}
          suffix={say.days}
          value={absolute}
          onValueChange={(value) => draft.set({ sessionAbsoluteDays: value })}
        />
      </div>
    </PolicyCard>
  );
}

export function RegistrationCard({ policies }: CardProps) {
  const { registration: say } = useMessages().security;
  const draft = usePolicyDraft(policies, ["verifyEmail"], say.saved);
  return (
    <PolicyCard draft={draft} title={say.title}>
      <Switch
        checked={draft.values.verifyEmail}
        hint={say.verifyHint}
        label={say.verify}
        onCheckedChange={(checked) => draft.set({ verifyEmail: checked })}
      />
    </PolicyCard>
  );
}

export function TimeZoneCard({ policies }: CardProps) {
  const { time: say } = useMessages().security;
  const draft = usePolicyDraft(policies, ["timeZone"], say.saved);
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      <TimeZoneField
        value={draft.values.timeZone}
        onValueChange={(timeZone) => draft.set({ timeZone })}
      />
    </PolicyCard>
  );
}

/** What the profile leaves to the organization to switch on. */
export function PartsCard({ policies }: CardProps) {
  const { parts: say } = useMessages().security;
  const { allowed } = policies;
  const draft = usePolicyDraft(policies, ["licenses", "dailyMessageLimit"], say.saved);
  const { licenses, dailyMessageLimit } = draft.values;
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      {allowed.licenses === null ? (
        <Switch
          checked={licenses}
          hint={say.licensesHint}
          label={say.licenses}
          onCheckedChange={(checked) => draft.set({ licenses: checked })}
        />
      ) : null}
      {allowed.dailyMessageLimit === null ? (
        <Switch
          checked={dailyMessageLimit}
          hint={say.limitHint}
          label={say.limit}
          onCheckedChange={(checked) => draft.set({ dailyMessageLimit: checked })}
        />
      ) : null}
    </PolicyCard>
  );
}
