import type { Pool } from "pg";
import { createLimiter } from "../limiter.ts";

/**
 * Whose budget a try comes out of. `browser` is one that the account's owner has signed in with (or their session): it
 * has tries of its own, so that no stranger uses up those of the owner. All other browsers share theirs.
 */
export type Tried = [organizationId: string, account: string, browser?: string | null];

/**
 * At most 10 wrong passwords for one account in an hour, and 10 wrong codes, over all servers of an installation and
 * over all sign-ins. Only whoever knows the password, or has the mail, comes to codes: so somebody whom strangers keep
 * out by wrong passwords gets in by the mail that resets theirs, or with a browser of theirs.
 */
export interface SignInLimit {
  /** Counts a try at the password before it is looked at; throws when there were too many. */
  attempt(...by: Tried): Promise<void>;
  /** Counts a try at a code. */
  attemptCode(...by: Tried): Promise<void>;
  /** The password that was tried is right, and the sign-in goes on: it was no failure. */
  passwordRight(...by: Tried): Promise<void>;
  /** The owner came by a mail: what strangers tried at the password no longer counts. */
  cameByMail(...by: Tried): Promise<void>;
  /** Forgets the tries of whoever got in. */
  succeeded(...by: Tried): Promise<void>;
}

/** At most 5 mails that somebody asks for in an hour. */
export interface MailLimit {
  attempt(organizationId: string, account: string): Promise<void>;
}

export function createSignInLimit(pool: Pool): SignInLimit {
  const passwords = createLimiter(pool, "sign-in", 10);
  const codes = createLimiter(pool, "code", 10);
  return {
    attempt: (...by) => passwords.consume(...keyOf(by)),
    attemptCode: (...by) => codes.consume(...keyOf(by)),
    passwordRight: (...by) => passwords.giveBack(...keyOf(by)),
    cameByMail: (...by) => passwords.forget(...keyOf(by)),
    async succeeded(...by) {
      await Promise.all([passwords.forget(...keyOf(by)), codes.forget(...keyOf(by))]);
    },
  };
}

const keyOf = (by: Tried): string[] => by.filter((part) => typeof part === "string");

export function createMailLimit(pool: Pool): MailLimit {
  const mails = createLimiter(pool, "mail", 5);
  return { attempt: (...account) => mails.consume(...account) };
}
