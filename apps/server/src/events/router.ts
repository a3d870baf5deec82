import { StreamInput } from "@usher/domain";
import { streamProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { streamEvents } from "./stream.ts";

export const eventsRouter = router({
  stream: streamProcedure.input(StreamInput).subscription(({ ctx, input, signal }) =>
    streamEvents({
      hub: ctx.services.hub,
      identify: ctx.identify,
      signal: AbortSignal.any([ctx.services.ending, ...(signal ? [signal] : [])]),
      lastEventId: input?.lastEventId,
    }),
  ),
});
