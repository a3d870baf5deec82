import { type UserDetails, whyNotPlaceInWorkspaces } from "@usher/domain";
import { useMe, useWorkspaces } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { MembershipSection } from "./membership-section.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import { actorOf, targetOf } from "./user-facts.ts";

export function WorkspacesSection({ user }: { user: UserDetails }) {
  const { accessTab: say } = useMessages().user;
  const me = useMe();
  const { update } = useUserDeeds();
  const workspaces = useWorkspaces();
  return (
    <MembershipSection
      all={workspaces.data}
      error={workspaces.error}
      member={user.workspaces}
      reason={whyNotPlaceInWorkspaces(actorOf(me), targetOf(me, user), me.organization.switches)}
      words={{
        label: say.workspaces,
        save: say.saveWorkspaces,
        search: say.searchWorkspaces,
        none: say.noWorkspaces,
      }}
      onRetry={() => void workspaces.refetch()}
      onSave={(chosen) =>
        update(user, {
          changes: { workspaceIds: chosen.map(({ id }) => id) },
          expected: { workspaces: chosen },
          done: (row) => say.savedWorkspaces(row.name),
        })
      }
    />
  );
}
