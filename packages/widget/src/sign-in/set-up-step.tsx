import type { MfaConfirmed, TotpSetup } from "@usher/domain";
import { useEffect, useRef, useState } from "react";
import { AuthenticatorSetUp } from "../account/authenticator-set-up.tsx";
import { RecoveryCodes } from "../account/recovery-codes.tsx";
import { useMessages } from "../messages/messages.ts";
import { saidProblem } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useSignIn } from "./sign-in-state.ts";
import { StepFooter } from "./step-frame.tsx";

/** Has somebody set up a second factor before they are let in, because their organization requires it. */
export function SetUpStep({ challenge }: { challenge: string }) {
  const { Frame, calls, unlessEnded } = useSignIn();
  const [confirmed, setConfirmed] = useState<MfaConfirmed | null>(null);
  const { setUp: say } = useMessages().signIn;
  if (confirmed) return <CodesStep confirmed={confirmed} />;
  async function confirm(code: string) {
    const answer = await unlessEnded(calls.confirmTotp({ challenge, code }));
    if (answer) setConfirmed(answer);
  }
  return (
    <Frame key="app" body={say.body} footer={<StepFooter />} title={say.title}>
      <Begun challenge={challenge} onConfirm={confirm} />
    </Frame>
  );
}

/** The recovery codes, before one goes on: they are shown this once. */
function CodesStep({ confirmed }: { confirmed: MfaConfirmed }) {
  const { Frame, proceed, slug } = useSignIn();
  const { codes: say } = useMessages().account;
  const { recoveryCodes, next } = confirmed;
  return (
    <Frame key="codes" body={say.body} title={say.title}>
      <RecoveryCodes
        codes={recoveryCodes}
        doneLabel={say.done}
        organization={slug}
        onDone={async () => {
          if (next) await proceed(next);
        }}
      />
    </Frame>
  );
}

interface BegunProps {
  challenge: string;
  onConfirm: (code: string) => Promise<void>;
}

/** Asks the server for a secret, once. */
function Begun({ challenge, onConfirm }: BegunProps) {
  const { calls, unlessEnded } = useSignIn();
  const words = useMessages();
  const [setUp, setSetUp] = useState<TotpSetup | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = useRef(async () => {
    setProblem(null);
    try {
      setSetUp(await unlessEnded(calls.beginTotp({ challenge })));
    } catch (error) {
      setProblem(await saidProblem(error, words));
    }
  });
  useEffect(() => void begin.current(), []);
  if (problem)
    return (
      <Notice
        action={<Button onClick={() => begin.current()}>{words.forms.retry}</Button>}
        title={problem}
        tone="red"
      />
    );
  if (!setUp) return <Skeleton height="192px" />;
  return <AuthenticatorSetUp setUp={setUp} onConfirm={onConfirm} />;
}
