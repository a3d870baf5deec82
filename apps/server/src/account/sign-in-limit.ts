import { Refused } from "@usher/domain";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { hashToken } from "../tokens.ts";

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

const hour = 60 * 60;

function limiterOf(pool: Pool, keyPrefix: string, points: number) {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration: hour,
  });
  return {
    async consume(key: string): Promise<void> {
      try {
        await limiter.consume(key);
      } catch (rejected) {
        throw rejected instanceof RateLimiterRes ? new Refused("too_many_attempts") : rejected;
      }
    },
    giveBack: (key: string) => limiter.reward(key, 1),
    forget: (key: string) => limiter.delete(key),
  };
}

/** A hash, so that no address that somebody typed is kept. */
const keyOf = (organizationId: string, account: string) =>
  hashToken(`${organizationId}|${account}`);

export function createSignInLimit(pool: Pool): SignInLimit {
  const all = limiterOf(pool, "sign-in", 10);
  const codes = limiterOf(pool, "code", 10);
  return {
    attempt: (...account) => all.consume(keyOf(...account)),
    async attemptCode(organizationId, account, byLink) {
      const key = keyOf(organizationId, account);
      await codes.consume(key);
      if (!byLink) await all.consume(key);
    },
    async passwordRight(...account) {
      await all.giveBack(keyOf(...account));
    },
    async cameByMail(...account) {
      await all.forget(keyOf(...account));
    },
    async succeeded(...account) {
      await all.forget(keyOf(...account));
      await codes.forget(keyOf(...account));
    },
  };
}

export function createMailLimit(pool: Pool): MailLimit {
  const mails = limiterOf(pool, "mail", 5);
  return { attempt: (...account) => mails.consume(keyOf(...account)) };
}
