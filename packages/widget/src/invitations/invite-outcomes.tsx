import type { InvitationOutcome } from "@usher/domain";
import { CircleAlert, CircleCheck, Link2 } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { useInvitationDeeds } from "./invitation-deeds.ts";
import styles from "./invite-form.module.css";

/** One line per address: invited, with its link at hand, or why not. */
export function InviteOutcomes({ outcomes }: { outcomes: readonly InvitationOutcome[] }) {
  const { invitations, refusals } = useMessages();
  const { copyLink } = useInvitationDeeds();
  return (
    <ul className={styles.outcomes}>
      {outcomes.map((one) => {
        const Icon = one.outcome === "invited" ? CircleCheck : CircleAlert;
        return (
          <li key={one.email} className={styles.outcome} data-outcome={one.outcome}>
            <Icon aria-hidden size={16} strokeWidth={1.5} />
            <span className={styles.what}>
              <span className={styles.address}>{one.email}</span>
              <span className={styles.result}>
                {one.outcome === "invited" ? invitations.outcome.invited : refusals[one.reason]}
              </span>
            </span>
            {one.outcome === "invited" ? (
              <IconButton
                icon={<Link2 aria-hidden size={16} strokeWidth={1.5} />}
                label={invitations.actions.copyLink}
                onClick={() => void copyLink({ id: one.invitationId, email: one.email })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
