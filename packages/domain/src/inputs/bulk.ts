import * as z from "zod/mini";
import { bulkInvitationActions, bulkOutcomes, bulkUserActions } from "../bulk.ts";
import {
  Cursor,
  Id,
  Instant,
  LicenseKey,
  PageLimit,
  Reason,
  RoleKeys,
  storableText,
} from "./fields.ts";
import { DirectoryFilter } from "./users.ts";

/** Rows by id, or all that a list with this search and filter shows at that moment. */
export const BulkSelection = z.union([
  z.strictObject({ ids: z.array(Id).check(z.maxLength(10_000)) }),
  z.strictObject({
    matching: z.strictObject({
      search: z.optional(z.string().check(z.trim(), z.maxLength(200), storableText)),
      filter: z.optional(DirectoryFilter),
    }),
  }),
]);
export type BulkSelection = z.infer<typeof BulkSelection>;

const deedActions = [...bulkUserActions, ...bulkInvitationActions] as const;

const SuspendParams = z.strictObject({ reason: z.optional(Reason), until: z.optional(Instant) });
const LicenseParams = z.strictObject({
  /** Null takes the license away. */
  licenseType: z.nullable(LicenseKey),
});
const GroupParams = z.strictObject({
  groupIds: z.array(Id).check(z.minLength(1), z.maxLength(50)),
});
const RolesParams = z.strictObject({ roles: RoleKeys });
const NoParams = z._default(z.strictObject({}), {});

const deed = { action: z.enum(deedActions), params: z.optional(z.unknown()) };

/**
 * One of the deeds, with fields that all of them have. Looked at as a whole first: which keys there are to
 * know is otherwise said only to whoever names an action.
 */
function deeds<More extends z.core.$ZodLooseShape>(more: More) {
  const each = z.discriminatedUnion("action", [
    z.strictObject({
      ...{ action: z.literal("suspend"), params: z._default(SuspendParams, {}) },
      ...more,
    }),
    z.strictObject({ action: z.literal("reactivate"), params: NoParams, ...more }),
    z.strictObject({ action: z.literal("assignRoles"), params: RolesParams, ...more }),
    z.strictObject({ action: z.literal("assignLicense"), params: LicenseParams, ...more }),
    z.strictObject({ action: z.literal("addToGroups"), params: GroupParams, ...more }),
    z.strictObject({ action: z.literal("removeFromGroups"), params: GroupParams, ...more }),
    z.strictObject({ action: z.literal("delete"), params: NoParams, ...more }),
    z.strictObject({ action: z.literal("resendInvitation"), params: NoParams, ...more }),
    z.strictObject({ action: z.literal("revokeInvitation"), params: NoParams, ...more }),
  ]);
  // What the first lets through is as loose as what comes from outside.
  return z.pipe(z.strictObject({ ...deed, ...more }), each as never) as unknown as typeof each;
}

export const PreviewBulkInput = deeds({ selection: BulkSelection });
export type PreviewBulkInput = z.infer<typeof PreviewBulkInput>;

/** How many rows the starter was shown: when it differs by then, nothing is done. */
const ExpectedTotal = z.int().check(z.gte(0));

export const StartBulkInput = deeds({ selection: BulkSelection, expectedTotal: ExpectedTotal });
export type StartBulkInput = z.infer<typeof StartBulkInput>;

export const BulkJobIdInput = z.strictObject({ jobId: Id });
export type BulkJobIdInput = z.infer<typeof BulkJobIdInput>;

export const BulkItemsInput = z.strictObject({
  jobId: Id,
  outcome: z.optional(z.enum(bulkOutcomes)),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type BulkItemsInput = z.infer<typeof BulkItemsInput>;

/** The outcomes as a file: all of them, in pieces. */
export const ExportBulkInput = z.strictObject({
  jobId: Id,
  outcome: z.optional(z.enum(bulkOutcomes)),
});
export type ExportBulkInput = z.infer<typeof ExportBulkInput>;

const LineWord = z.string().check(z.trim(), z.maxLength(100), storableText);

/** A line of a file of people to invite, as it was written: what is wrong in it is said line by line. */
export const InvitationLine = z.strictObject({
  email: z.string().check(z.trim(), z.maxLength(320), storableText),
  /** By key or name. */
  roles: z.optional(z.array(LineWord).check(z.maxLength(20))),
  licenseType: z.optional(LineWord),
  groups: z.optional(z.array(LineWord).check(z.maxLength(50))),
  note: z.optional(z.string().check(z.trim(), z.maxLength(5000), storableText)),
});
export type InvitationLine = z.infer<typeof InvitationLine>;

const Lines = z.array(InvitationLine).check(z.minLength(1), z.maxLength(1000));

export const PreviewInvitationsInput = z.strictObject({ lines: Lines });
export type PreviewInvitationsInput = z.infer<typeof PreviewInvitationsInput>;

/** `after` says how many lines were added before, so that a call that is repeated adds nothing twice. */
export const AddInvitationsInput = z.strictObject({
  jobId: z.optional(Id),
  after: z._default(z.int().check(z.gte(0)), 0),
  lines: Lines,
});
export type AddInvitationsInput = z.infer<typeof AddInvitationsInput>;

export const StartInvitationsInput = z.strictObject({ jobId: Id, expectedTotal: ExpectedTotal });
export type StartInvitationsInput = z.infer<typeof StartInvitationsInput>;
