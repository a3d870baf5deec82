import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { AuditFilter } from "@usher/domain";
import { useApi } from "../api.ts";

const pageSize = 50;

const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
  placeholderData: keepPreviousData,
};

const at = (cursor: string | null) => (cursor === null ? {} : { cursor });

/** The organization's log in pages, newest first. */
export function useAuditLog(filter: AuditFilter) {
  const { client, trpc } = useApi();
  const query = { filter, limit: pageSize };
  return useInfiniteQuery({
    ...pages,
    queryKey: trpc.audit.list.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.audit.list.query({ ...query, ...at(pageParam) }, { signal }),
  });
}

/** The logs of all organizations, or of one, in pages; for system administrators. */
export function useSystemAuditLog(filter: AuditFilter, organizationId: string | null) {
  const { client, trpc } = useApi();
  const query = { filter, limit: pageSize, ...(organizationId ? { organizationId } : {}) };
  return useInfiniteQuery({
    ...pages,
    queryKey: trpc.system.audit.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.system.audit.query({ ...query, ...at(pageParam) }, { signal }),
  });
}

export type AuditLog = ReturnType<typeof useAuditLog> | ReturnType<typeof useSystemAuditLog>;

/** An entry as it comes over the wire, where a value that is not there is left out. */
export type AuditEntry = NonNullable<
  ReturnType<typeof useAuditLog>["data"]
>["pages"][number]["rows"][number] & {
  organization?: { id: string; name: string; slug: string };
};

export function entriesOf({ data }: AuditLog): AuditEntry[] {
  return data?.pages.flatMap((page): AuditEntry[] => page.rows) ?? [];
}
