import type { Product } from "../products/product.ts";
import type { Account } from "../sample/accounts.ts";

/** A product's own sign-in; with an account its form is filled in. */
export function signInPath({ organization }: Product, account?: Account): string {
  const as = account ? `&as=${account.key}` : "";
  return `/sign-in?organization=${organization}${as}`;
}

/** The same entrance with Usher's sign-in in it. */
export function signInPartPath({ organization }: Product): string {
  return `/sign-in/part?organization=${organization}`;
}

/** Usher's sign-in, at the server, for an organization. */
export function usherSignIn(usherUrl: string, organization: string): string {
  return `${usherUrl}/sign-in?organization=${organization}`;
}

/** The page about embedding, with a product's people. */
export function embedPath({ organization }: Product): string {
  return `/embed?product=${organization}`;
}
