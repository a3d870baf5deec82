import { type MfaState, recoveryCodeCount } from "@usher/domain";
import { Button, Card, Notice, Status } from "@usher/widget/parts";
import { useState } from "react";
import { day } from "../moments.ts";
import { words } from "../words.ts";
import { DisableDialog } from "./disable-dialog.tsx";
import styles from "./mfa.module.css";
import { RenewCodesDialog } from "./renew-codes-dialog.tsx";
import { SetUpDialog } from "./set-up-dialog.tsx";

const say = words.account.mfa;
/** From here on down one should make new ones. */
const few = 3;

type Open = "set-up" | "renew" | "disable" | null;

/** One's second factor: whether it is on, and what one can do about it. */
export function TwoStepCard({ mfa }: { mfa: MfaState }) {
  // Here and not beneath: what is said of it changes while the recovery codes are still on screen.
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  // Nothing to see where nobody can have one.
  if (!mfa.offered && !mfa.enrolled) return null;
  return (
    <Card body={say.body} heading="h2" title={say.title}>
      {mfa.enrolled ? <On mfa={mfa} onOpen={setOpen} /> : <Off mfa={mfa} onOpen={setOpen} />}
      {open === "set-up" ? <SetUpDialog onClose={close} /> : null}
      {open === "renew" ? <RenewCodesDialog onClose={close} /> : null}
      {open === "disable" ? <DisableDialog onClose={close} /> : null}
    </Card>
  );
}

interface StateProps {
  mfa: MfaState;
  onOpen: (open: Open) => void;
}

function Off({ mfa, onOpen }: StateProps) {
  return (
    <div className={styles.state}>
      {mfa.required ? (
        <Notice
          body={say.graceBody}
          title={mfa.graceEndsAt ? say.graceTitle(day(mfa.graceEndsAt)) : say.requiredTitle}
          tone="amber"
        />
      ) : (
        <Status label={say.off} tone="neutral" />
      )}
      <div className={styles.buttons}>
        <Button onClick={() => onOpen("set-up")}>{say.setUp}</Button>
      </div>
    </div>
  );
}

function On({ mfa, onOpen }: StateProps) {
  const left = say.left(mfa.recoveryCodesLeft, recoveryCodeCount);
  return (
    <div className={styles.state}>
      {mfa.recoveryCodesLeft <= few ? (
        <Notice body={say.few} title={left} tone="amber" />
      ) : (
        <Status detail={left} label={say.on} tone="green" />
      )}
      <div className={styles.buttons}>
        <Button onClick={() => onOpen("renew")}>{say.renew}</Button>
        {mfa.required ? null : <Button onClick={() => onOpen("disable")}>{say.disable}</Button>}
      </div>
      {mfa.required ? <p className={styles.quiet}>{say.cannotDisable}</p> : null}
    </div>
  );
}
