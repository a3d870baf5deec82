import * as z from "zod/mini";
import { auditActions } from "../audit.ts";
import { Cursor, Id, PageLimit } from "./fields.ts";

export const ListAuditInput = z.strictObject({
  filter: z.optional(
    z.strictObject({
      actorId: z.optional(Id),
      targetId: z.optional(Id),
      actions: z.optional(z.array(z.enum(auditActions)).check(z.maxLength(40))),
    }),
  ),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListAuditInput = z.infer<typeof ListAuditInput>;
