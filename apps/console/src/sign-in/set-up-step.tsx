import type { MfaConfirmed, TotpSetup } from "@usher/domain";
import { Button, Card, Notice, Skeleton } from "@usher/widget/parts";
import { useEffect, useRef, useState } from "react";
import { AuthenticatorSetUp } from "../account/authenticator-set-up.tsx";
import { RecoveryCodes } from "../account/recovery-codes.tsx";
import { usher } from "../client.ts";
import { problemWords } from "../problems.ts";
import { organizationAsked } from "../session/organization-asked.ts";
import { useSession } from "../session/session.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";
import { StepPage, useStepEnd } from "./sign-in-step.tsx";

/** Has somebody set up a second factor before they are let in, because their organization requires it. */
export function SetUpStep({ challenge }: { challenge: string }) {
  const { proceed } = useSession();
  const unlessEnded = useStepEnd();
  const { slug } = organizationAsked();
  const [confirmed, setConfirmed] = useState<MfaConfirmed | null>(null);
  const { setUp: say } = words.signIn;
  usePage(say.title);
  if (confirmed)
    return (
      <StepPage>
        <Card body={words.account.codes.body} title={words.account.codes.title}>
          <RecoveryCodes
            codes={confirmed.recoveryCodes}
            doneLabel={words.account.codes.done}
            organization={slug}
            onDone={() => (confirmed.next ? proceed(confirmed.next) : Promise.resolve())}
          />
        </Card>
      </StepPage>
    );
  async function confirm(code: string) {
    const answer = await unlessEnded(usher.mfa.confirmTotp.mutate({ challenge, code }));
    if (answer) setConfirmed(answer);
  }
  return (
    <StepPage>
      <Card body={say.body} title={say.title}>
        <Begun challenge={challenge} onConfirm={confirm} />
      </Card>
    </StepPage>
  );
}

interface BegunProps {
  challenge: string;
  onConfirm: (code: string) => Promise<void>;
}

/** Asks the server for a secret, once. */
function Begun({ challenge, onConfirm }: BegunProps) {
  const unlessEnded = useStepEnd();
  const [setUp, setSetUp] = useState<TotpSetup | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = useRef(async () => {
    setProblem(null);
    try {
      setSetUp(await unlessEnded(usher.mfa.beginTotp.mutate({ challenge })));
    } catch (error) {
      setProblem(problemWords(error));
    }
  });
  useEffect(() => void begin.current(), []);
  if (problem)
    return (
      <Notice
        action={<Button onClick={() => begin.current()}>{words.retry}</Button>}
        title={problem}
        tone="red"
      />
    );
  if (!setUp) return <Skeleton height="192px" />;
  return <AuthenticatorSetUp setUp={setUp} onConfirm={onConfirm} />;
}
