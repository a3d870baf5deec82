import type { DirectorySort } from "@usher/domain";
import type { searches } from "./people.ts";
import type { Case } from "./samples.ts";

/** Which page: the first, or the one after nine tenths of all rows. */
export type Where = "first page" | "late page";

export const pageCase = (where: Where, sort: DirectorySort) => `${where}, by ${sort}`;

/** What an empty call is measured beside. */
export const emptyCase = (sort: DirectorySort, users: number): Case => ({
  what: pageCase("first page", sort),
  ...{ who: "an empty call", users },
});

/** better-auth's list in no order, which it answers quickest. */
export const unsortedCase = (where: Where) => `${where} of better-auth, unsorted`;

export type Searched = keyof typeof searches;

export const searchCase = (field: Searched, part: string) => `search in ${field}, "${part}"`;

export const signInCase = "sign-in";
export const suspendCase = "suspend";
