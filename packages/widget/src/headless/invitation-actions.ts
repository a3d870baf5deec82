import {
  type InvitationAction,
  type InvitationOutcome,
  type InvitationRow,
  whyNotInvite,
} from "@usher/domain";
import { useApi, useMe } from "../api.ts";
import { useInvitationCalls } from "../invitations/invitation-deeds.ts";
import * as invitations from "../invitations/use-invite.ts";
import { useMessages } from "../messages/messages.ts";
import { actorOf } from "../users/user-facts.ts";
import { type Action, useMessageOf } from "./action.ts";
import { useSaid } from "./problem.ts";

/** Who is invited, and to what. */
export interface InviteInput {
  emails: string[];
  /** Keys of roles. */
  roles: string[];
  /** Needed where the organization has licenses. */
  licenseType?: string;
  groupIds?: string[];
  workspaceIds?: string[];
  /** Words that stand in the mail. */
  note?: string;
}

/** Inviting; its answer has an outcome for each address. */
export function useInvite(): Action<"invite", InviteInput, InvitationOutcome[]> {
  const me = useMe();
  const { users } = useMessages();
  const messageOf = useMessageOf();
  const said = useSaid();
  const invite = invitations.useInvite();
  const { switches } = me.organization;
  const whyNot = whyNotInvite(actorOf(me), switches);
  return {
    key: "invite",
    label: users.ways.invitation,
    offered: switches.onboarding.includes("invitation"),
    whyNot,
    message: messageOf(whyNot),
    run: (input) => said(() => invite(input)),
  };
}

/** The link of an invitation, for whoever sends it by themselves. */
export interface InvitationLink {
  url: string;
  expiresAt: string;
}

export interface InvitationActions {
  copyLink: Action<"copyLink", undefined, InvitationLink>;
  resend: Action<"resend", undefined>;
  revoke: Action<"revoke", undefined>;
}

/** Everything that may be done to an invitation. `copyLink` answers with the link, for you to copy. */
export function useInvitationActions(invitation: InvitationRow): InvitationActions {
  const { client } = useApi();
  const { invitations: words } = useMessages();
  const messageOf = useMessageOf();
  const said = useSaid();
  const { resend, revoke } = useInvitationCalls();
  function action<Key extends InvitationAction>(key: Key) {
    const whyNot = invitation.allowed[key];
    return { key, label: words.actions[key], offered: true, whyNot, message: messageOf(whyNot) };
  }
  return {
    copyLink: {
      ...action("copyLink"),
      run: () => said(() => client.invitations.link.mutate({ invitationId: invitation.id })),
    },
    resend: { ...action("resend"), run: () => said(() => resend(invitation)).then(() => {}) },
    revoke: { ...action("revoke"), run: () => said(() => revoke(invitation)).then(() => {}) },
  };
}
