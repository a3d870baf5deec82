import { type MfaState, recoveryCodeCount, type TotpSetup } from "@usher/domain";
import { type ReactNode, Suspense, useState } from "react";
import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { saidProblem } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Notice } from "../ui/notice.tsx";
import { Status } from "../ui/status.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import styles from "./account.module.css";
import { useAccountDeeds } from "./use-account-deeds.ts";

const DisableDialog = lazyPart(() => import("./disable-dialog.tsx"), "DisableDialog");
const RenewCodesDialog = lazyPart(() => import("./renew-codes-dialog.tsx"), "RenewCodesDialog");
const SetUpDialog = lazyPart(() => import("./set-up-dialog.tsx"), "SetUpDialog");

/** From here on down one should make new ones. */
const few = 3;

type Open = TotpSetup | "renew" | "disable" | null;

/** One's second factor: whether it is on, and what one can do about it. */
export function TwoStepCard() {
  const { mfa } = useMe();
  const { mfa: say } = useMessages().account;
  // Here and not beneath: what is said of it changes while the recovery codes are still on screen.
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  // Nothing to see where nobody can have one.
  if (!mfa.offered && !mfa.enrolled) return null;
  return (
    <Card body={say.body} heading="h2" title={say.title}>
      {mfa.enrolled ? <On mfa={mfa} onOpen={setOpen} /> : <Off mfa={mfa} onOpen={setOpen} />}
      <Suspense>
        {open && typeof open === "object" ? <SetUpDialog setUp={open} onClose={close} /> : null}
        {open === "renew" ? <RenewCodesDialog onClose={close} /> : null}
        {open === "disable" ? <DisableDialog onClose={close} /> : null}
      </Suspense>
    </Card>
  );
}

interface StateProps {
  mfa: MfaState;
  onOpen: (open: Open) => void;
}

function Off({ mfa, onOpen }: StateProps) {
  const { language, account } = useMessages();
  const { mfa: say } = account;
  return (
    <div className={styles.state}>
      {mfa.required ? (
        <Notice
          body={say.graceBody}
          title={
            mfa.graceEndsAt ? say.graceTitle(dayOf(mfa.graceEndsAt, language)) : say.requiredTitle
          }
          tone="amber"
        />
      ) : (
        <Status label={say.off} tone="neutral" />
      )}
      <Deeds>
        <BeginButton onBegun={onOpen} />
      </Deeds>
    </div>
  );
}

/** Begins the set-up, for which the server may ask who it is. */
function BeginButton({ onBegun }: { onBegun: (setUp: TotpSetup) => void }) {
  const words = useMessages();
  const { beginTotp } = useAccountDeeds();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  async function begin() {
    setBusy(true);
    try {
      onBegun(await beginTotp());
    } catch (error) {
      toasts.add({ title: await saidProblem(error, words), tone: "red" });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button busy={busy} onClick={begin}>
      {words.account.mfa.setUp}
    </Button>
  );
}

function On({ mfa, onOpen }: StateProps) {
  const { mfa: say } = useMessages().account;
  const left = say.left(mfa.recoveryCodesLeft, recoveryCodeCount);
  return (
    <div className={styles.state}>
      {mfa.recoveryCodesLeft <= few ? (
        <Notice body={say.few} title={left} tone="amber" />
      ) : (
        <Status detail={left} label={say.on} tone="green" />
      )}
      <Deeds>
        <Button onClick={() => onOpen("renew")}>{say.renew}</Button>
        {mfa.required ? null : <Button onClick={() => onOpen("disable")}>{say.disable}</Button>}
      </Deeds>
      {mfa.required ? <p className={styles.quiet}>{say.cannotDisable}</p> : null}
    </div>
  );
}

/** Only whoever is signed in themselves does these; a host's token shows how it stands. */
function Deeds({ children }: { children: ReactNode }) {
  const { accountPage } = useApi();
  return accountPage === null ? <div className={styles.buttons}>{children}</div> : null;
}

/** A day, as in `2 December`. */
function dayOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long" }).format(new Date(at));
}
