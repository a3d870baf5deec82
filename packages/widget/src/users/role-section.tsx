import type { UserRow } from "@usher/domain";
import { useState } from "react";
import { useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { RoleChoice } from "./role-choice.tsx";
import { SavedSection } from "./saved-section.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import { offeredRoles, sameChoice } from "./user-facts.ts";

/** What the person may do, by their roles. Roles one may not give are not offered (spec, rule 2). */
export function RoleSection({ user }: { user: UserRow }) {
  const { user: words, refusals } = useMessages();
  const roles = useRoles();
  const { assignRoles } = useUserDeeds();
  const [chosen, setChosen] = useState<string[] | null>(null);
  const keys = chosen ?? user.roles;
  const reason = user.allowed.assignRoles;
  const held = roles.filter(({ key }) => user.roles.includes(key));
  return (
    <SavedSection
      blocked={reason && refusals[reason]}
      changed={!sameChoice(keys, user.roles)}
      saveLabel={words.accessTab.save}
      onReset={() => setChosen(null)}
      onSave={() => assignRoles(user, [...keys])}
    >
      <RoleChoice
        chosen={keys}
        disabled={reason !== null}
        error={keys.length === 0 ? words.manageRoles.none : undefined}
        label={words.accessTab.role}
        offered={reason ? held : offeredRoles(roles, user.roles)}
        onChosenChange={setChosen}
      />
    </SavedSection>
  );
}
