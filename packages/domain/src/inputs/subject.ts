import * as z from "zod/mini";
import { ExternalId, Id } from "./fields.ts";

/** The user that a host names, by our id or by its own. */
export const subject = { userId: z.optional(Id), externalId: z.optional(ExternalId) };

/** Exactly one of the two. */
export const oneSubject = z.refine<{
  userId?: string | undefined;
  externalId?: string | undefined;
}>((input) => (input.userId === undefined) !== (input.externalId === undefined), {
  path: ["userId"],
  error: "Name one user, by userId or by externalId.",
});
