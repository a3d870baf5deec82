import * as z from "zod/mini";
import { Id, Label, PermissionKeys } from "./fields.ts";

export const CreateApiKeyInput = z.strictObject({
  name: Label,
  /** What the key may do; left out: all that its maker may. */
  permissions: z.optional(PermissionKeys),
});
export type CreateApiKeyInput = z.infer<typeof CreateApiKeyInput>;

export const ApiKeyIdInput = z.strictObject({ apiKeyId: Id });
export type ApiKeyIdInput = z.infer<typeof ApiKeyIdInput>;
