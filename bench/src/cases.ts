import type { DirectorySort } from "@usher/domain";
import type { searches } from "./people.ts";
import type { Case } from "./samples.ts";

/** Which page: the first, or the one after nine tenths of all rows. */
export type Where = "first page" | "late page";

export const pageCase = (where: Where, sort: DirectorySort) => `${where}, by ${sort}`;
export const emptyCase = (users: number): Case => ({
  what: "an empty tRPC call",
  who: "an empty call",
  users,
});

export const betterAuthCase = (where: Where, sorted: boolean) =>
  `${where} of better-auth, ${sorted ? "by name" : "unsorted"}`;

export type Searched = keyof typeof searches;

export const searchCase = (field: Searched, part: string) => `search in ${field}, "${part}"`;

export const signInCase = "sign-in";
export const suspendCase = "suspend";
