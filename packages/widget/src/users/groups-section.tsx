import { type UserDetails, whyNotPlaceInGroups } from "@usher/domain";
import { useGroups, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { MembershipSection } from "./membership-section.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import { actorOf, targetOf } from "./user-facts.ts";

export function GroupsSection({ user }: { user: UserDetails }) {
  const { accessTab: say } = useMessages().user;
  const me = useMe();
  const { update } = useUserDeeds();
  const groups = useGroups();
  return (
    <MembershipSection
      all={groups.data}
      error={groups.error}
      member={user.groups}
      reason={whyNotPlaceInGroups(actorOf(me), targetOf(me, user), me.organization.switches)}
      words={{
        label: say.groups,
        save: say.saveGroups,
        search: say.searchGroups,
        none: say.noGroups,
      }}
      onRetry={() => void groups.refetch()}
      onSave={(chosen) =>
        update(user, {
          changes: { groupIds: chosen.map(({ id }) => id) },
          expected: { groups: chosen },
          done: (row) => say.savedGroups(row.name),
        })
      }
    />
  );
}
