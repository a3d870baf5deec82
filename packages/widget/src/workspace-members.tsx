import { Suspense, useMemo } from "react";
import { Part } from "./part.tsx";
import type { WorkspaceMembersProps } from "./props.ts";
import { lazyPart } from "./ui/lazy-part.tsx";
import { WorkspaceMembersWaiting } from "./workspaces/workspace-members-waiting.tsx";

// A host imports the panel by the same door, and has no use for this until it is shown.
const WorkspaceMembersView = lazyPart(
  () => import("./workspaces/workspace-members-view.tsx"),
  "WorkspaceMembersView",
);

/** Who is in one workspace, alone in a page: for its settings in the host product. */
export function WorkspaceMembers({ workspaceId, externalId, ...props }: WorkspaceMembersProps) {
  // Asked for together with who asks, not after it.
  WorkspaceMembersView.preload();
  const which = useMemo(
    () => (workspaceId === undefined ? { externalId } : { workspaceId }),
    [workspaceId, externalId],
  );
  return (
    <Part {...props} waiting={<WorkspaceMembersWaiting />}>
      <Suspense fallback={<WorkspaceMembersWaiting />}>
        <WorkspaceMembersView which={which} />
      </Suspense>
    </Part>
  );
}
