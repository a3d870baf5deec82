import { Email, FirstName, Label, LastName, profiles, Slug } from "@usher/domain";
import * as z from "zod/mini";

/** What `usher bootstrap` is told on its command line. */
export const BootstrapArguments = z.strictObject({
  organization: Slug,
  "organization-name": Label,
  email: Email,
  "first-name": FirstName,
  "last-name": z._default(LastName, ""),
  profile: z.optional(z.enum(Object.keys(profiles))),
});
