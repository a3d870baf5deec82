import type { InvitationRow } from "@usher/domain";

/** The invitation as it is from the end of its time on, whatever the list said when it was loaded. */
export function expired(invitation: InvitationRow): InvitationRow {
  return {
    ...invitation,
    status: "expired",
    allowed: {
      ...invitation.allowed,
      copyLink: invitation.allowed.copyLink ?? "invitation_expired",
    },
  };
}
