import type { Transaction, Within } from "../procedures.ts";
import type { Context } from "../trpc.ts";
import type { ProveDeps } from "./prove.ts";
import type { SignInDeps } from "./sign-in.ts";
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

/** What whoever is signed in needs to show once more that it is them. */
export function proveDeps({ services }: Called, transaction: Transaction): ProveDeps {
  return { transaction, limit: services.signInLimit, keys: services.mfaKeys };
}
