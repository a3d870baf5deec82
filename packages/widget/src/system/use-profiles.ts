import { useQuery } from "@tanstack/react-query";
import type { ProfileChoice } from "@usher/domain";
import { useCallback } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { named } from "../worded.ts";

/** The profiles that an organization can be given; null until they are there. */
export function useProfiles(): ProfileChoice[] | null {
  const { trpc } = useApi();
  const words = useMessages();
  const select = useCallback(
    (profiles: readonly ProfileChoice[]) =>
      named(profiles, words).map((one) => ({ ...one, roles: named(one.roles, words) })),
    [words],
  );
  return useQuery(trpc.system.listProfiles.queryOptions(undefined, { select })).data ?? null;
}
