import type { SignedIn } from "@usher/domain";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { FrameBoundary } from "./frame-boundary.tsx";
import { useSpoken, WordsProvider } from "./host/words.tsx";
import type { Area } from "./messages/language.ts";
import { useMessages } from "./messages/messages.ts";
import type { SignInProps } from "./props.ts";
import styles from "./sign-in/sign-in.module.css";
import { callsThroughHost, callsToServer, type SignInCalls } from "./sign-in/sign-in-calls.ts";
import { SignInFlow } from "./sign-in/sign-in-flow.tsx";
import { PlainFrame } from "./sign-in/step-frame.tsx";
import { noLabels } from "./ui/labels.tsx";
import { PanelRoot } from "./ui/panel-root.tsx";
import { Skeleton } from "./ui/skeleton.tsx";

const areas: readonly Area[] = ["account", "forms", "frame", "refusals", "signIn"];

/**
 * Signing in with every step that an account may ask for. It stands alone: nobody is known yet, so an
 * `UsherProvider` above it is of no use to it.
 */
export function SignIn(props: SignInProps) {
  const { language, messages, languages } = props;
  return (
    <WordsProvider areas={areas} language={language} languages={languages} messages={messages}>
      <Shell {...props} />
    </WordsProvider>
  );
}

function Shell(props: SignInProps) {
  const { language, failure } = useSpoken();
  const messages = useMessages();
  return (
    <PanelRoot
      className={props.className}
      density={props.density}
      direction={props.direction ?? language?.direction}
      labels={language ? messages.frame.kit : noLabels}
      theme={props.theme}
    >
      <FrameBoundary onRetry={() => failure?.retry()}>
        <Ready {...props} />
      </FrameBoundary>
    </PanelRoot>
  );
}

/** Waits for its words. */
function Ready(props: SignInProps) {
  const { language, failure } = useSpoken();
  const calls = useCalls(props);
  const onSignedIn = useTelling(props.onSignedIn);
  // Thrown for the boundary, whose retry asks again.
  if (failure && !language) throw failure.error;
  if (!language)
    return (
      <div aria-busy className={styles.step}>
        <Skeleton height="320px" />
      </div>
    );
  const { organization, signsInWith, notice } = props;
  return (
    <SignInFlow
      key={organization}
      {...{ calls, organization, signsInWith, notice, onSignedIn }}
      Frame={PlainFrame}
    />
  );
}

function useCalls({ signInUrl, serverUrl }: SignInProps): SignInCalls {
  return useMemo(() => {
    if (signInUrl) return callsThroughHost(signInUrl);
    if (serverUrl) return callsToServer(serverUrl);
    throw new Error("<SignIn> needs `signInUrl`, or `serverUrl` on the server's own origin.");
  }, [signInUrl, serverUrl]);
}

/** A host may hand over a new function on every render. */
function useTelling(tell: SignInProps["onSignedIn"]) {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  return useCallback(({ user, expiresAt }: SignedIn) => {
    const { id, name, email, username } = user;
    latest.current?.({ user: { id, name, email, username }, expiresAt });
  }, []);
}
