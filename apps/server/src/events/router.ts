import { streamProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { streamEvents } from "./stream.ts";

export const eventsRouter = router({
  stream: streamProcedure.subscription(({ ctx, signal }) =>
    streamEvents(ctx.services.hub, ctx.identify, signal ?? new AbortController().signal),
  ),
});
