import { refusalOf } from "@usher/client";
import { CardPage } from "@usher/widget/parts";
import type { ReactNode } from "react";
import formStyles from "../form.module.css";
import { organizationAsked } from "../session/organization-asked.ts";
import { type PendingStep, useSession } from "../session/session.tsx";
import { words } from "../words.ts";
import { CodeStep } from "./code-step.tsx";
import { NewPasswordStep } from "./new-password-step.tsx";
import { SetUpStep } from "./set-up-step.tsx";

/** What a sign-in asks for after the password. */
export function SignInStep({ step }: { step: PendingStep }) {
  switch (step.status) {
    case "mfa-required":
      return <CodeStep challenge={step.challenge} />;
    case "mfa-setup-required":
      return <SetUpStep challenge={step.challenge} />;
    case "password-change-required":
      return <NewPasswordStep {...step} />;
  }
}

/** The page of one step, from which one can go back to the beginning. */
export function StepPage({ children, help }: { children: ReactNode; help?: string }) {
  const { end } = useSession();
  const { brand } = organizationAsked();
  const footer = (
    <>
      {help ? <p>{help}</p> : null}
      <button className={formStyles.aside} type="button" onClick={() => end(undefined)}>
        {words.signIn.again}
      </button>
    </>
  );
  return (
    <CardPage brand={brand} footer={footer}>
      {children}
    </CardPage>
  );
}

/** Goes back to the beginning, saying why, when the server has ended the sign-in. */
export function useStepEnd() {
  const { end } = useSession();
  return async function unlessEnded<T>(call: Promise<T>): Promise<T | null> {
    try {
      return await call;
    } catch (error) {
      if (refusalOf(error).reason !== "challenge_ended") throw error;
      end("step-ended");
      return null;
    }
  };
}
