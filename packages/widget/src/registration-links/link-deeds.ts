import { useQueryClient } from "@tanstack/react-query";
import type { RegistrationLinkRow } from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { copyText } from "../ui/copy-text.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { useLinkRole } from "./link-role.ts";

/** What the panel does to registration links. `revoke` rejects when it is refused: its dialog stays open. */
export interface LinkDeeds {
  copyLink: (link: RegistrationLinkRow) => Promise<void>;
  revoke: (link: RegistrationLinkRow) => Promise<void>;
}

export function useLinkDeeds(): LinkDeeds {
  const { client, trpc } = useApi();
  const words = useMessages();
  const { add } = useToasts();
  const { openDialog } = usePanelDoors();
  const queryClient = useQueryClient();
  const roleOf = useLinkRole();
  return useMemo(() => {
    const refetch = () =>
      void queryClient.invalidateQueries(trpc.registrationLinks.list.queryFilter());
    return {
      async copyLink(link) {
        try {
          const shown = await client.registrationLinks.link.mutate({ linkId: link.id });
          if (await copyText(shown.url))
            add({ tone: "green", title: words.registrationLinks.copied(roleOf(link)) });
          else openDialog({ kind: "registration-link-shown", ...shown });
        } catch (error) {
          add({ tone: "red", title: problemWords(error, words) });
          refetch();
        }
      },
      async revoke(link) {
        try {
          await client.registrationLinks.revoke.mutate({ linkId: link.id });
          add({ tone: "green", title: words.registrationLinks.revoke.done(roleOf(link)) });
        } catch (error) {
          add({ tone: "red", title: problemWords(error, words) });
          throw error;
        } finally {
          refetch();
        }
      },
    };
  }, [client, trpc, words, add, openDialog, queryClient, roleOf]);
}
