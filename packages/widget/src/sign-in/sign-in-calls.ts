import { TRPCClientError } from "@trpc/client";
import { createUsherClient } from "@usher/client";
import type {
  ChangeSetPasswordInput,
  MfaConfirmed,
  RequestPasswordResetInput,
  SignInAnswer,
  SignInInput,
  TotpSetup,
  VerifyMfaInput,
} from "@usher/domain";

/** What a sign-in asks of the server, whichever way it gets there. */
export interface SignInCalls {
  signIn: (input: SignInInput) => Promise<SignInAnswer>;
  verifyMfa: (input: VerifyMfaInput) => Promise<SignInAnswer>;
  changePassword: (input: ChangeSetPasswordInput) => Promise<SignInAnswer>;
  beginTotp: (input: { challenge: string }) => Promise<TotpSetup>;
  confirmTotp: (input: VerifyMfaInput) => Promise<MfaConfirmed>;
  requestPasswordReset: (input: RequestPasswordResetInput) => Promise<unknown>;
}

/** Straight to the server: on its own origin, where its session cookie is ours. */
export function callsToServer(serverUrl: string): SignInCalls {
  const { session, mfa } = createUsherClient({ url: serverUrl });
  return {
    signIn: (input) => session.signIn.mutate(input),
    verifyMfa: (input) => session.verifyMfa.mutate(input),
    changePassword: async (input) => {
      const answer = await session.changePassword.mutate(input);
      if (answer.status === "changed") throw new Error("A challenge leads on with a sign-in.");
      return answer;
    },
    beginTotp: (input) => mfa.beginTotp.mutate(input),
    confirmTotp: (input) => mfa.confirmTotp.mutate(input),
    requestPasswordReset: (input) => session.requestPasswordReset.mutate(input),
  };
}

/** Through the host's backend, which keeps the session for itself: `usherSignIn` of `@usher/client`. */
export function callsThroughHost(signInUrl: string): SignInCalls {
  const call =
    <Input, Answer>(procedure: string) =>
    (input: Input) =>
      post<Answer>(signInUrl, { procedure, input });
  return {
    signIn: call("session.signIn"),
    verifyMfa: call("session.verifyMfa"),
    changePassword: call("session.changePassword"),
    beginTotp: call("mfa.beginTotp"),
    confirmTotp: call("mfa.confirmTotp"),
    requestPasswordReset: call("session.requestPasswordReset"),
  };
}

/** The server's own answer, handed on by the host. */
interface Answered {
  result?: { data: unknown };
  error?: { message: string; code: number; data?: object };
}

async function post<Answer>(url: string, body: object): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Answered;
  if (answer.error) throw TRPCClientError.from({ error: answer.error } as never);
  if (!answer.result) throw new Error(`${url} answered ${response.status} and no sign-in.`);
  return answer.result.data as Answer;
}
