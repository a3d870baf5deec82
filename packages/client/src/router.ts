import type { TRPCClient } from "@trpc/client";
import type { AppRouter } from "@usher/server/router";
import type { UsherClient } from "./surface.ts";

/** The server's router, as a type. For our own packages: whoever installs the client has `Procedures`. */
export type UsherRouter = AppRouter;

/** The client as tRPC's own libraries want it. */
export function asTrpcClient(client: UsherClient): TRPCClient<UsherRouter> {
  return client as unknown as TRPCClient<UsherRouter>;
}
