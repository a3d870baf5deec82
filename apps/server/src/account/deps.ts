import type { Transaction, Within } from "../procedures.ts";
import type { Context } from "../trpc.ts";
import type { ProveDeps } from "./prove.ts";
import type { SignInDeps } from "./sign-in.ts";
import type { CodeDeps } from "./verify-mfa.ts";

type WithServices = Pick<Context, "services">;

/** What whoever is not signed in yet needs to get in. */
export function signInDeps({ services }: WithServices, within: Within): SignInDeps {
  const { orm, signInLimit: limit, links } = services;
  return { em: orm.em.fork(), within, limit, links };
}

/** The same, for steps that ask for a code. */
export function codeDeps(ctx: WithServices, within: Within): CodeDeps {
  return { ...signInDeps(ctx, within), keys: ctx.services.mfaKeys };
}

/** What whoever is signed in needs to show once more that it is them. */
export function proveDeps({ services }: WithServices, transaction: Transaction): ProveDeps {
  return { transaction, limit: services.signInLimit, keys: services.mfaKeys };
}
