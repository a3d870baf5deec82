import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@usher/server/router";

/** The server's router, as a type. */
export type UsherRouter = AppRouter;

/** What each procedure takes, e.g. `UsherInputs["users"]["list"]`. */
export type UsherInputs = inferRouterInputs<UsherRouter>;

/** What each procedure answers, e.g. `UsherOutputs["users"]["list"]`. */
export type UsherOutputs = inferRouterOutputs<UsherRouter>;
