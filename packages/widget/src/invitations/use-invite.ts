import type { InvitationOutcome, InviteInput } from "@usher/domain";
import { useCallback } from "react";
import { useApi } from "../api.ts";
import { useRefresh } from "../directory/refresh-context.ts";
import { useMailNews } from "./mail-news.tsx";

/** Invites; whoever was invited shows in the lists, and their mails are looked after. */
export function useInvite(): (input: InviteInput) => Promise<InvitationOutcome[]> {
  const { client } = useApi();
  const refresh = useRefresh();
  const mailNews = useMailNews();
  return useCallback(
    async (input) => {
      const outcomes = await client.invitations.create.mutate(filled(input));
      const ids = outcomes.flatMap((one) => (one.invitationId ? [one.invitationId] : []));
      refresh.soon(ids, true);
      mailNews.watch(ids);
      return outcomes;
    },
    [client, refresh, mailNews],
  );
}

/** Only what was chosen: an organization that has no groups refuses even none of them. */
function filled({ note, groupIds, workspaceIds, ...invite }: InviteInput): InviteInput {
  return {
    ...invite,
    ...(groupIds?.length ? { groupIds } : {}),
    ...(workspaceIds?.length ? { workspaceIds } : {}),
    ...(note ? { note } : {}),
  };
}
