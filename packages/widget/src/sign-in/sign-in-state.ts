import type { SignInAnswer } from "@usher/domain";
import { type ComponentType, createContext, useContext } from "react";
import type { Messages } from "../messages/language.ts";
import type { SignInCalls } from "./sign-in-calls.ts";
import type { StepFrameProps } from "./step-frame.tsx";

/** Why one is asked to sign in. */
export type SignInNotice = keyof Messages["signIn"]["notices"];

/** What people of this organization sign in with. */
export type SignsInWith = "either" | "email" | "username";

/** Where the two beginnings are, when each is a page of its own; both are told the organization. */
export interface SignInPages {
  signIn: (organization: string) => string;
  forgotten: (organization: string) => string;
}

/** What the steps of one sign-in share. */
interface SignInState {
  calls: SignInCalls;
  Frame: ComponentType<StepFrameProps>;
  /** The organization's short name, as far as it is known. */
  slug: string;
  setSlug: (slug: string) => void;
  /** Whether whoever made the page named it. */
  isOrganizationGiven: boolean;
  signsInWith: SignsInWith;
  pages: SignInPages | undefined;
  forget: () => void;
  /** Goes on by what the server answered: to the next step, or in. */
  proceed: (answer: SignInAnswer) => Promise<void>;
  /** Goes back to the beginning, saying why, where one was not sent by oneself. */
  restart: (notice?: SignInNotice) => void;
  /** Goes back to the beginning when the server has ended the sign-in. */
  unlessEnded: <T>(call: Promise<T>) => Promise<T | null>;
}

export const SignInContext = createContext<SignInState | null>(null);

export function useSignIn(): SignInState {
  const state = useContext(SignInContext);
  if (!state) throw new Error("This needs a SignInFlow above it.");
  return state;
}
