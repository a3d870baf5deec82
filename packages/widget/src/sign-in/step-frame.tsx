import type { ReactNode } from "react";
import forms from "../forms/form.module.css";
import { useMessages } from "../messages/messages.ts";
import { Card } from "../ui/card.tsx";
import styles from "./sign-in.module.css";
import { useSignIn } from "./sign-in-state.ts";

export interface StepFrameProps {
  title: string;
  body?: string | undefined;
  /** Beneath: help, and other ways to go. */
  footer?: ReactNode;
  children: ReactNode;
}

/** One step in a host's page, which has a frame of its own around it. */
export function PlainFrame({ title, body, footer, children }: StepFrameProps) {
  return (
    <div className={styles.step}>
      <Card body={body} title={title}>
        {children}
      </Card>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </div>
  );
}

/** Beneath a step after the first: one can go back to the beginning. */
export function StepFooter({ help }: { help?: string }) {
  const { restart } = useSignIn();
  const { signIn: say } = useMessages();
  return (
    <>
      {help ? <p>{help}</p> : null}
      <button className={forms.aside} type="button" onClick={() => restart()}>
        {say.again}
      </button>
    </>
  );
}
