import type { MfaKeys } from "../mfa/keys.ts";
import type { Transaction, Within } from "../procedures.ts";
import type { Context } from "../trpc.ts";
import type { SignInDeps } from "./sign-in.ts";
import type { SignInLimit } from "./sign-in-limit.ts";
import type { StepUpDeps } from "./step-up.ts";
import type { CodeDeps } from "./verify-mfa.ts";

type Called = Pick<Context, "services" | "request">;

/** What whoever is not signed in yet needs to get in. */
export function signInDeps({ services, request }: Called, within: Within): SignInDeps {
  const { orm, signInLimit: limit, addressLimit, links } = services;
  return { em: orm.em.fork(), within, limit, addressLimit, ip: request.ip, links };
}

/** The same, for steps that ask for a code. */
export function codeDeps(ctx: Called, within: Within): CodeDeps {
  return { ...signInDeps(ctx, within), keys: ctx.services.mfaKeys };
}

/** What whoever is signed in needs to change what they sign in with. */
export interface OwnDeps {
  transaction: Transaction;
  limit: SignInLimit;
  keys: MfaKeys;
}

export function ownDeps({ services }: Called, transaction: Transaction): OwnDeps {
  return { transaction, limit: services.signInLimit, keys: services.mfaKeys };
}

export function stepUpDeps(
  ctx: Called & Pick<Context, "credentials">,
  transaction: Transaction,
): StepUpDeps {
  const { addressLimit, embedTokens } = ctx.services;
  const { bearer } = ctx.credentials;
  return { ...ownDeps(ctx, transaction), addressLimit, embedTokens, bearer };
}
