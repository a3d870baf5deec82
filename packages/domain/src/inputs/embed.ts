import * as z from "zod/mini";
import { Instant, PermissionKeys } from "./fields.ts";
import { oneSubject, subject } from "./subject.ts";

/** Scheme, host and port, no path: what a browser sends in `Origin` (RFC 6454). */
const originPattern = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

export const CreateEmbedTokenInput = z
  .strictObject({
    ...subject,
    /** The origin of the page that will use the token: scheme, host and port. */
    origin: z
      .string()
      .check(
        z.maxLength(300),
        z.regex(originPattern, { error: "This must be an origin, like https://app.example.com." }),
      ),
    /** Narrows what the token may do to these permissions. */
    scopes: z.optional(PermissionKeys),
    /**
     * When the host last had this person show all that its sign-in asks for. For ten minutes from then the
     * token does what takes a fresh authentication.
     */
    authenticatedAt: z.optional(Instant),
  })
  .check(oneSubject);
export type CreateEmbedTokenInput = z.infer<typeof CreateEmbedTokenInput>;
