import type { SignedIn } from "@usher/domain";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { SignInProps } from "../props.ts";
import { callsThroughHost, callsToServer, type SignInCalls } from "./sign-in-calls.ts";
import { SignInFlow } from "./sign-in-flow.tsx";
import { PlainFrame } from "./step-frame.tsx";

/** A sign-in as a host's page wants it. */
export function HostSignIn(props: SignInProps) {
  const { organization, signsInWith, notice } = props;
  const calls = useCalls(props);
  const onSignedIn = useTelling(props.onSignedIn);
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
