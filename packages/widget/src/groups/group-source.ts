import { useMemo } from "react";
import { useApi } from "../api.ts";
import type { MemberSource } from "../members/member-source.ts";

/** The people of a group. */
export function useGroupSource(groupId: string): MemberSource {
  const { client, trpc } = useApi();
  return useMemo(
    () => ({
      key: (query) => trpc.groups.members.infiniteQueryKey({ groupId, ...query }),
      list: (query, signal) => client.groups.members.query({ groupId, ...query }, { signal }),
      save: (change) => client.groups.setMembers.mutate({ groupId, ...change }),
    }),
    [client, trpc, groupId],
  );
}
