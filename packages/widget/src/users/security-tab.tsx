import type { UserDetails } from "@usher/domain";
import type { ReactNode } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Status } from "../ui/status.tsx";
import { SetPasswordForm } from "./set-password-form.tsx";
import styles from "./user-drawer.module.css";

/** How the person signs in: second factor, sessions, password. */
export function SecurityTab({ user }: { user: UserDetails }) {
  const { user: words, refusals } = useMessages();
  const { openDialog } = usePanelDoors();
  const { mfaAdministration } = useMe().organization.switches;
  const { security: say } = words;
  const { resetMfa, revokeSessions } = user.allowed;
  return (
    <div className={styles.sections}>
      {mfaAdministration ? (
        <Fact
          blocked={resetMfa && refusals[resetMfa]}
          deed={say.resetMfa}
          title={say.mfa}
          text={say.mfaText}
          onDeed={() => openDialog({ kind: "mfa", user })}
        >
          <Status
            label={user.hasMfa ? say.mfaOn : say.mfaOff}
            tone={user.hasMfa ? "green" : "neutral"}
          />
        </Fact>
      ) : null}
      <Fact
        blocked={revokeSessions && refusals[revokeSessions]}
        deed={say.signOut}
        title={say.sessions}
        text={say.sessionsText}
        onDeed={() => openDialog({ kind: "sessions", user })}
      >
        {say.signedIn(user.sessions)}
      </Fact>
      <section className={styles.section}>
        <h3 className={styles.title}>{say.passwordTitle}</h3>
        {user.mustChangePassword ? <Notice title={say.mustChange} tone="amber" /> : null}
        <SetPasswordForm user={user} />
      </section>
    </div>
  );
}

interface FactProps {
  title: string;
  /** How it stands. */
  children: ReactNode;
  text: string;
  deed: string;
  /** Why it can't be done, in words. */
  blocked: string | null;
  onDeed: () => void;
}

/** How something stands, with the one deed to it beside. */
function Fact({ title, children, text, deed, blocked, onDeed }: FactProps) {
  return (
    <section className={styles.fact}>
      <div className={styles.what}>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.state}>{children}</div>
        <p className={styles.faint}>{blocked ?? text}</p>
      </div>
      <Button disabled={blocked !== null} onClick={onDeed}>
        {deed}
      </Button>
    </section>
  );
}
