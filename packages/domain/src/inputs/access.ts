import * as z from "zod/mini";
import { ExternalId, Id, PermissionKey } from "./fields.ts";
import { oneSubject, subject } from "./subject.ts";

export const CheckAccessInput = z
  .strictObject({
    ...subject,
    permission: PermissionKey,
    workspaceId: z.optional(Id),
    workspaceExternalId: z.optional(ExternalId),
  })
  .check(
    oneSubject,
    z.refine((input) => !(input.workspaceId && input.workspaceExternalId), {
      path: ["workspaceId"],
      error: "Name one workspace, by workspaceId or by workspaceExternalId.",
    }),
  );
export type CheckAccessInput = z.infer<typeof CheckAccessInput>;
