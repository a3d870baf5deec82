import type { InvitationOutcome } from "@usher/domain";
import { CircleAlert, CircleCheck, Link2 } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { useInvitationDeeds } from "./invitation-deeds.ts";
import styles from "./invite-form.module.css";
import { useMailProblems } from "./mail-news.tsx";

/** One line per address: invited, with its link at hand, or why not. */
export function InviteOutcomes({ outcomes }: { outcomes: readonly InvitationOutcome[] }) {
  const { invitations, refusals } = useMessages();
  const { copyLink } = useInvitationDeeds();
  const mailProblems = useMailProblems();
  return (
    <ul aria-live="polite" className={styles.outcomes}>
      {outcomes.map((one) => {
        const problem = mailProblems.get(one.invitationId ?? "");
        const Icon = one.outcome === "invited" && !problem ? CircleCheck : CircleAlert;
        return (
          <li
            key={one.email}
            className={styles.outcome}
            data-outcome={problem ? "unsent" : one.outcome}
          >
            <Icon aria-hidden size={16} strokeWidth={1.5} />
            <span className={styles.what}>
              <span className={styles.address}>{one.email}</span>
              <span className={styles.result}>
                {one.outcome === "refused" ? refusals[one.reason] : null}
                {one.outcome === "invited" && !problem ? invitations.outcome.invited : null}
                {problem
                  ? invitations.outcome.invitedNoMail(invitations.mail.problems[problem])
                  : null}
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
