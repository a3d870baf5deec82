import type { InvitationRow } from "@usher/domain";
import { Link2, MailX, Send } from "lucide-react";
import type { RowAction } from "../row-actions.tsx";
import type { InvitationDeeds } from "./invitation-deeds.ts";

export interface InvitationTools {
  deeds: InvitationDeeds;
}

/** What may be done to an invitation, in the order of the menu. */
export const invitationActions: readonly RowAction<InvitationRow, InvitationTools>[] = [
  {
    key: "copyLink",
    label: (_, words) => words.invitations.actions.copyLink,
    icon: Link2,
    whyNot: (invitation) => invitation.allowed.copyLink,
    run: (invitation, { deeds }) => deeds.copyLink(invitation),
  },
  {
    key: "resend",
    label: ({ status }, { invitations }) =>
      status === "expired" ? invitations.reinvite : invitations.actions.resend,
    icon: Send,
    whyNot: (invitation) => invitation.allowed.resend,
    run: (invitation, { deeds }) => deeds.resend(invitation),
  },
  {
    key: "revoke",
    label: (_, words) => words.invitations.actions.revoke,
    icon: MailX,
    danger: true,
    whyNot: (invitation) => invitation.allowed.revoke,
    confirm: (invitation) => ({ kind: "revoke", invitation }),
  },
];
