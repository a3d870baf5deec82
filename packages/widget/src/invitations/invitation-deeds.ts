import type { InvitationRow } from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { useDeed } from "../directory/use-deed.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { copyText } from "../ui/copy-text.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { useMailNews } from "./mail-news.tsx";

/** What is done to invitations, wherever it is asked for. Each rejects after saying why not. */
export interface InvitationCalls {
  resend: (invitation: InvitationRow) => Promise<unknown>;
  revoke: (invitation: InvitationRow) => Promise<unknown>;
}

/** What the panel does to invitations. Only `revoke` rejects: it has a dialog to stay open. */
export interface InvitationDeeds {
  copyLink: (invitation: { id: string; email: string }) => Promise<void>;
  resend: (invitation: InvitationRow) => Promise<void>;
  revoke: (invitation: InvitationRow) => Promise<unknown>;
}

export function useInvitationDeeds(): InvitationDeeds {
  const { resend, revoke } = useInvitationCalls();
  const copyLink = useCopyLink();
  return useMemo(
    () => ({
      copyLink,
      revoke,
      resend: (invitation) =>
        resend(invitation).then(
          () => {},
          () => {},
        ),
    }),
    [resend, revoke, copyLink],
  );
}

export function useInvitationCalls(): InvitationCalls {
  const { client } = useApi();
  const { invitations: words } = useMessages();
  const deed = useDeed();
  const mailNews = useMailNews();
  return useMemo(
    () => ({
      async resend(invitation) {
        await deed({
          id: invitation.id,
          expected: { ...invitation, mail: { status: "queued", problem: null } },
          call: () => client.invitations.resend.mutate({ invitationId: invitation.id }),
          done: () => ({ title: words.resent(invitation.email) }),
        });
        mailNews.watch([invitation.id]);
      },
      revoke: (invitation) =>
        deed({
          id: invitation.id,
          expected: null,
          call: () => client.invitations.revoke.mutate({ invitationId: invitation.id }),
          done: () => ({ title: words.revoke.done(invitation.email) }),
        }),
    }),
    [client, words, deed, mailNews],
  );
}

/** Fetches the link and copies it; where the browser refuses, a dialog shows it to copy by hand. */
function useCopyLink(): InvitationDeeds["copyLink"] {
  const { client } = useApi();
  const words = useMessages();
  const { add } = useToasts();
  const { openDialog } = usePanelDoors();
  return useMemo(
    () =>
      async ({ id, email }) => {
        try {
          const link = await client.invitations.link.mutate({ invitationId: id });
          if (await copyText(link.url))
            add({ tone: "green", title: words.invitations.copied(email) });
          else openDialog({ kind: "link", email, ...link });
        } catch (error) {
          add({ tone: "red", title: problemWords(error, words) });
        }
      },
    [client, words, add, openDialog],
  );
}
