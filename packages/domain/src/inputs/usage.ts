import * as z from "zod/mini";
import { messageMeter } from "../usage.ts";
import { oneSubject, subject } from "./subject.ts";

const Meter = z.string().check(
  z.regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: "Lower-case letters, digits and hyphens, at most 40, starting with a letter.",
  }),
);

export const ConsumeInput = z
  .strictObject({
    ...subject,
    /** What is counted. The daily limit is about `messages`. */
    meter: Meter,
    amount: z._default(z.int().check(z.gte(1), z.lte(1_000_000_000)), 1),
  })
  .check(oneSubject);
export type ConsumeInput = z.infer<typeof ConsumeInput>;

export const UsageInput = z
  .strictObject({ ...subject, meter: z._default(Meter, messageMeter) })
  .check(oneSubject);
export type UsageInput = z.infer<typeof UsageInput>;
