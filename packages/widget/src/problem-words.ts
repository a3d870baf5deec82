import { refusalOf } from "@usher/client";
import { HostRefusal } from "./host/guard.ts";
import { TokenProblem } from "./host/token.ts";
import type { Messages } from "./messages/language.ts";
import { whenSaid } from "./messages/when-said.ts";

/** What to tell a person about a failed call: why it was refused, or that nobody answered. */
export function problemWords(error: unknown, words: Messages): string {
  if (error instanceof HostRefusal) return error.message;
  if (isOfToken(error)) return words.forms.noToken;
  const { reason } = refusalOf(error);
  if (reason) return words.refusals[reason];
  return hasAnswer(error) ? words.forms.failed : words.forms.unreachable;
}

/** The same for what is told outside of rendering, where the words may still be on their way. */
export function saidProblem(error: unknown, words: Messages): Promise<string> {
  return whenSaid(() => problemWords(error, words));
}

/** Whether the server answered at all; tRPC puts its answer in `data`. */
function hasAnswer(error: unknown): boolean {
  return typeof error === "object" && error !== null && "data" in error && Boolean(error.data);
}

/** Whether the host's `getToken` is at the bottom of it; the client wraps what it is told. */
function isOfToken(error: unknown): boolean {
  if (error instanceof TokenProblem) return true;
  return error instanceof Error && error.cause !== error && isOfToken(error.cause);
}
