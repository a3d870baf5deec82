import type { MemberPage, WorkspaceRow } from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import type { MemberSource } from "../members/member-source.ts";

/** A workspace by Usher's id or by the host's own. */
export interface WhichWorkspace {
  workspaceId?: string | undefined;
  externalId?: string | undefined;
}

export type WorkspaceMemberPage = MemberPage & { workspace: WorkspaceRow };

/** The people of a workspace. */
export function useWorkspaceSource({
  workspaceId,
  externalId,
}: WhichWorkspace): MemberSource<WorkspaceMemberPage> {
  const { client, trpc } = useApi();
  return useMemo(() => {
    const which = workspaceId === undefined ? { externalId } : { workspaceId };
    return {
      key: (query) => trpc.workspaces.members.infiniteQueryKey({ ...which, ...query }),
      list: (query, signal) => client.workspaces.members.query({ ...which, ...query }, { signal }),
      save: (change) => client.workspaces.setMembers.mutate({ ...which, ...change }),
    };
  }, [client, trpc, workspaceId, externalId]);
}
