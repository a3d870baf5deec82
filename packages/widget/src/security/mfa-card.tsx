import {
  type MfaPolicy,
  mfaDeadline,
  mfaPolicies,
  type PoliciesRow,
  policyBounds,
} from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { dayWords } from "../time/time-words.ts";
import { NumberField } from "../ui/number-field.tsx";
import { RadioCards } from "../ui/radio-cards.tsx";
import { PolicyCard } from "./policy-card.tsx";
import { usePolicyDraft } from "./use-policy-draft.ts";

const { lowest, highest } = policyBounds.mfaGraceDays;
const isRequired = (mfa: MfaPolicy) => mfa === "administrators" || mfa === "everyone";

/** Who has to set up a second factor, and how long they may take. */
export function MfaCard({ policies }: { policies: PoliciesRow }) {
  const words = useMessages();
  const { mfa: say } = words.security;
  const draft = usePolicyDraft(policies, ["mfa", "mfaGraceDays"], say.saved);
  const { mfa, mfaGraceDays } = draft.values;
  return (
    <PolicyCard draft={draft} text={say.text} title={say.title}>
      <RadioCards
        label={say.who}
        options={mfaPolicies.map((value) => ({ value, ...say.choices[value] }))}
        value={mfa}
        onValueChange={(value) => draft.set({ mfa: value })}
      />
      {isRequired(mfa) ? (
        <NumberField
          error={mfaGraceDays === null ? words.forms.problems.required : undefined}
          hint={
            <>
              {say.graceHint} <GraceEnd policies={policies} />
            </>
          }
          label={say.grace}
          max={highest}
          min={lowest}
          suffix={say.days}
          value={mfaGraceDays}
          onValueChange={(value) => draft.set({ mfaGraceDays: value })}
        />
      ) : null}
    </PolicyCard>
  );
}

/** When the grace period that runs by what is saved ends. */
function GraceEnd({ policies }: { policies: PoliciesRow }) {
  const words = useMessages();
  const { mfa: say } = words.security;
  if (!isRequired(policies.mfa) || policies.mfaGraceDays === 0) return null;
  const end = mfaDeadline(policies).getTime();
  const now = Date.now();
  return end > now ? say.ends(dayWords(end, now, words)) : say.ended;
}
