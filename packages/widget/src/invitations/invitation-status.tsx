import type { InvitationRow, MailProblem } from "@usher/domain";
import { CircleAlert } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useRefresh } from "../directory/refresh-context.ts";
import { useMessages } from "../messages/messages.ts";
import { countdown, exactTime } from "../time/time-words.ts";
import { useHasPassed, useTimeWords } from "../time/use-time-words.ts";
import { Status } from "../ui/status.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { expired } from "./expired.ts";
import styles from "./invitation-status.module.css";

/** The invitation as it is now: from the end of its time on it is expired, by itself. */
export function useCurrentInvitation(invitation: InvitationRow): InvitationRow {
  const refresh = useRefresh();
  const passed = useHasPassed(Date.parse(invitation.expiresAt));
  const { id, status } = invitation;
  useEffect(() => {
    // The counts above the list have changed too.
    if (passed && status === "invited") refresh.soon([id], true);
  }, [passed, status, id, refresh]);
  return useMemo(() => (passed ? expired(invitation) : invitation), [invitation, passed]);
}

export interface InvitationStatusProps {
  invitation: InvitationRow;
  /** Left out where the mail is told of in full. */
  mail?: boolean;
}

export function InvitationStatusView({ invitation, mail = true }: InvitationStatusProps) {
  const words = useMessages();
  const end = Date.parse(invitation.expiresAt);
  const gone = invitation.status === "expired";
  const left = useTimeWords((now) => countdown(end, now, words));
  const { statuses } = words.users;
  return (
    <span className={styles.status}>
      <Tooltip label={exactTime(end, words)}>
        <span className={styles.short}>
          <Status
            tone={gone ? "red" : "blue"}
            label={statuses[invitation.status]}
            detail={gone ? undefined : words.users.expiresIn(left)}
          />
        </span>
      </Tooltip>
      {gone || !mail ? null : <MailState mail={invitation.mail} />}
    </span>
  );
}

/** Only what asks for attention: a mail that is on its way, or did not arrive. */
function MailState({ mail }: { mail: InvitationRow["mail"] }) {
  const { users } = useMessages();
  if (mail.status === "sent") return null;
  if (mail.status === "queued") return <span className={styles.sending}>{users.mail.queued}</span>;
  return (
    <Tooltip label={<WhyNotSent problem={mail.problem ?? "failed"} />}>
      <span className={styles.failed}>
        <CircleAlert aria-hidden size={12} strokeWidth={2} />
        {users.mail.failed}
      </span>
    </Tooltip>
  );
}

/** Apart, so that its words are loaded with the tooltip, and no row waits for them. */
function WhyNotSent({ problem }: { problem: MailProblem }) {
  const { mail } = useMessages().invitations;
  return mail.failedText(mail.problems[problem]);
}
