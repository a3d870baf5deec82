import { refusalOf } from "@usher/client";
import type { SignedIn, SignInAnswer } from "@usher/domain";
import { type ComponentType, useCallback, useMemo, useState } from "react";
import { CodeStep } from "./code-step.tsx";
import { ForgottenStep } from "./forgotten-step.tsx";
import { NewPasswordStep } from "./new-password-step.tsx";
import { PasswordStep } from "./password-step.tsx";
import { SetUpStep } from "./set-up-step.tsx";
import type { SignInCalls } from "./sign-in-calls.ts";
import {
  SignInContext,
  type SignInNotice,
  type SignInPages,
  type SignsInWith,
} from "./sign-in-state.ts";
import type { StepFrameProps } from "./step-frame.tsx";

/** What a sign-in still asks for. Its challenge lives in memory only: after a reload one starts again. */
export type PendingStep = Exclude<SignInAnswer, SignedIn>;

export interface SignInFlowProps {
  calls: SignInCalls;
  /** The organization's short name; left out, there is a field for it. */
  organization?: string | undefined;
  /** What stands in that field at first. */
  likelyOrganization?: string | undefined;
  signsInWith?: SignsInWith | undefined;
  /** What happened, to somebody who did not come here by themselves. */
  notice?: SignInNotice | undefined;
  /** A sign-in that is under way: an invitation or a link was the beginning of it. */
  step?: PendingStep | undefined;
  /** Begins with a forgotten password. */
  forgotten?: boolean | undefined;
  /** Left out, one leads to the other here. */
  pages?: SignInPages | undefined;
  /** What each step stands in. */
  Frame: ComponentType<StepFrameProps>;
  onSignedIn: (answer: SignedIn) => void | Promise<void>;
}

type At =
  /** `given` is what the props say, which may learn more of it. */
  | { at: "password"; notice: SignInNotice | "given" | undefined }
  | { at: "forgotten" }
  | PendingStep;

/** Signing in: the password first, then whatever else the account asks for. */
export function SignInFlow(props: SignInFlowProps) {
  const { calls, Frame, onSignedIn, organization, likelyOrganization = "" } = props;
  const { signsInWith = "either", pages } = props;
  const [now, setNow] = useState<At>(() => beginning(props));
  const [slug, setSlug] = useState(organization ?? likelyOrganization);
  const restart = useCallback((notice?: SignInNotice) => setNow({ at: "password", notice }), []);
  const state = useMemo(
    () => ({
      ...{ calls, Frame, signsInWith, pages, slug, setSlug, restart },
      isOrganizationGiven: organization !== undefined,
      forget: () => setNow({ at: "forgotten" }),
      proceed: async (answer: SignInAnswer) =>
        answer.status === "signed-in" ? onSignedIn(answer) : setNow(answer),
      async unlessEnded<T>(call: Promise<T>): Promise<T | null> {
        try {
          return await call;
        } catch (error) {
          if (refusalOf(error).reason !== "challenge_ended") throw error;
          restart("stepEnded");
          return null;
        }
      },
    }),
    [calls, Frame, signsInWith, pages, slug, restart, organization, onSignedIn],
  );
  return (
    <SignInContext.Provider value={state}>
      <Step given={props.notice} now={now} />
    </SignInContext.Provider>
  );
}

function beginning({ step, forgotten }: SignInFlowProps): At {
  if (step) return step;
  return forgotten ? { at: "forgotten" } : { at: "password", notice: "given" };
}

function Step({ now, given }: { now: At; given: SignInNotice | undefined }) {
  if ("at" in now) {
    if (now.at === "forgotten") return <ForgottenStep />;
    return <PasswordStep notice={now.notice === "given" ? given : now.notice} />;
  }
  switch (now.status) {
    case "mfa-required":
      return <CodeStep challenge={now.challenge} />;
    case "mfa-setup-required":
      return <SetUpStep challenge={now.challenge} />;
    case "password-change-required":
      return <NewPasswordStep {...now} />;
  }
}
