import { useMemo } from "react";
import { Part } from "./part.tsx";
import type { WorkspaceMembersProps } from "./props.ts";
import {
  WorkspaceMembersView,
  WorkspaceMembersWaiting,
} from "./workspaces/workspace-members-view.tsx";

/** Who is in one workspace, alone in a page: for its settings in the host product. */
export function WorkspaceMembers({ workspaceId, externalId, ...props }: WorkspaceMembersProps) {
  const which = useMemo(
    () => (workspaceId === undefined ? { externalId } : { workspaceId }),
    [workspaceId, externalId],
  );
  return (
    <Part {...props} waiting={<WorkspaceMembersWaiting />}>
      <WorkspaceMembersView which={which} />
    </Part>
  );
}
