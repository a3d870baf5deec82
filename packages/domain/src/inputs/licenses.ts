import * as z from "zod/mini";
import { Cursor, LicenseKey, PageLimit } from "./fields.ts";

/** The most seats a pool can have; more than anyone has users. */
export const mostSeats = 10_000_000;

export const SetSeatsInput = z.strictObject({
  licenseType: LicenseKey,
  /** Null: unlimited. */
  seats: z.nullable(z.int().check(z.gte(0), z.lte(mostSeats))),
});
export type SetSeatsInput = z.infer<typeof SetSeatsInput>;

export const SeatHistoryInput = z.strictObject({
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type SeatHistoryInput = z.infer<typeof SeatHistoryInput>;
