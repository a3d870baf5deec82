import * as z from "zod/mini";
import { auditActions, targetKinds } from "../audit.ts";
import { Cursor, Id, Instant, PageLimit } from "./fields.ts";

export const AuditFilter = z.strictObject({
  /** A user or an API key; deeds that a key did for a user are found by both. */
  actorId: z.optional(Id),
  targetId: z.optional(Id),
  targetKinds: z.optional(z.array(z.enum(targetKinds)).check(z.maxLength(targetKinds.length))),
  actions: z.optional(z.array(z.enum(auditActions)).check(z.maxLength(auditActions.length))),
  outcome: z.optional(z.enum(["done", "refused"])),
  /** The first instant that counts. */
  from: z.optional(Instant),
  /** The first instant that does not count any more. */
  to: z.optional(Instant),
  /** A bulk action. */
  batchId: z.optional(Id),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const ListAuditInput = z.strictObject({
  filter: z.optional(AuditFilter),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListAuditInput = z.infer<typeof ListAuditInput>;

export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const ExportAuditInput = z.strictObject({
  format: z.enum(exportFormats),
  filter: z.optional(AuditFilter),
});
export type ExportAuditInput = z.infer<typeof ExportAuditInput>;
