import { DailyLimit, topRole, type UserRow, whyNotLimit } from "@usher/domain";
import { useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { type Limit, LimitField, limitOf } from "./limit-field.tsx";
import { SavedSection } from "./saved-section.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import { targetOf } from "./user-facts.ts";

/** How many messages a day the person may send. */
export function LimitSection({ user }: { user: UserRow }) {
  const { user: words, refusals } = useMessages();
  const me = useMe();
  const { accessTab: say } = words;
  const { update } = useUserDeeds();
  const [typed, setTyped] = useState<Limit | null>(null);
  const limit = typed ?? { on: user.dailyMessageLimit !== null, number: user.dailyMessageLimit };
  const value = limitOf(limit);
  const wrong = limit.on && !DailyLimit.safeParse(limit.number).success;
  const blocked = user.allowed.edit;
  const top = topRole(me.roles).rank;
  const exempt = whyNotLimit(targetOf(me, user), top, me.organization.switches);
  return (
    <SavedSection
      blocked={blocked && refusals[blocked]}
      changed={limit.on !== (user.dailyMessageLimit !== null) || value !== user.dailyMessageLimit}
      saveLabel={say.saveLimit}
      onReset={() => setTyped(null)}
      onSave={async () => {
        if (wrong) throw new Error("The form is not complete.");
        await update(user, {
          changes: { dailyMessageLimit: value },
          expected: { dailyMessageLimit: value },
          done: (row) => say.savedLimit(row.name, value),
        });
      }}
    >
      <LimitField
        disabledReason={exempt && refusals[exempt]}
        error={wrong ? say.limitProblem : undefined}
        hint={say.limitToday(user.messagesToday)}
        readOnly={blocked !== null}
        value={limit}
        onValueChange={setTyped}
      />
    </SavedSection>
  );
}
