import type { Pool } from "pg";
import { createLimiter } from "../limiter.ts";

/**
 * At most 10 failed tries for one account in an hour, over all servers of an installation and over
 * passwords and codes together. Codes are counted by themselves as well: only whoever knows the password,
 * or has the mail, comes to them. So somebody whom strangers keep out by wrong passwords gets in by the
 * mail that resets theirs, and nobody gets more than 10 tries at a code by asking for such mails.
 */
export interface SignInLimit {
  /** Counts a try at the password before it is looked at; throws when there were too many. */
  attempt(organizationId: string, account: string): Promise<void>;
  /** Counts a try at a code. `byLink`: in a sign-in that a mail began, where wrong passwords don't count. */
  attemptCode(organizationId: string, account: string, byLink: boolean): Promise<void>;
  /** The password that was tried is right, and the sign-in goes on: it was no failure. */
  passwordRight(organizationId: string, account: string): Promise<void>;
  /** The owner came by a mail: what strangers tried at the password no longer counts. */
  cameByMail(organizationId: string, account: string): Promise<void>;
  /** Forgets the tries of an account whose owner got in. */
  succeeded(organizationId: string, account: string): Promise<void>;
}

/** At most 5 mails that somebody asks for in an hour. */
export interface MailLimit {
  attempt(organizationId: string, account: string): Promise<void>;
}

export function createSignInLimit(pool: Pool): SignInLimit {
  const all = createLimiter(pool, "sign-in", 10);
  const codes = createLimiter(pool, "code", 10);
  return {
    attempt: (...account) => all.consume(...account),
    async attemptCode(organizationId, account, byLink) {
      await codes.consume(organizationId, account);
      if (!byLink) await all.consume(organizationId, account);
    },
    passwordRight: (...account) => all.giveBack(...account),
    cameByMail: (...account) => all.forget(...account),
    async succeeded(...account) {
      await all.forget(...account);
      await codes.forget(...account);
    },
  };
}

export function createMailLimit(pool: Pool): MailLimit {
  const mails = createLimiter(pool, "mail", 5);
  return { attempt: (...account) => mails.consume(...account) };
}
