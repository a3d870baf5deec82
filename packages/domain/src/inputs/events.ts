import * as z from "zod/mini";

export const StreamInput = z.optional(
  z.strictObject({
    /** The id of the last event that was heard before a break: it is gone on from there. */
    lastEventId: z.optional(z.string().check(z.maxLength(100))),
  }),
);
