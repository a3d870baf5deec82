import * as z from "zod/mini";
import type { Switches } from "../policies.ts";
import {
  Email,
  FirstName,
  Id,
  Ids,
  LastName,
  LicenseKey,
  NewPassword,
  Note,
  RoleKeys,
  Token,
} from "./fields.ts";

export const InviteInput = z.strictObject({
  emails: z.array(Email).check(z.minLength(1), z.maxLength(100)),
  roles: RoleKeys,
  /** Needed where the organization has licenses, refused where it has none. */
  licenseType: z.optional(LicenseKey),
  groupIds: z.optional(Ids),
  workspaceIds: z.optional(Ids),
  /** Words of the inviter that stand in the mail. */
  note: z.optional(Note),
});
export type InviteInput = z.infer<typeof InviteInput>;

/** What an invitation takes in one organization: where there are licenses, everyone needs one. */
export function inviteInputFor({ licenseTypes }: Pick<Switches, "licenseTypes">) {
  if (licenseTypes.length === 0) return InviteInput;
  return z.strictObject({
    ...InviteInput.shape,
    licenseType: LicenseKey,
  }) as unknown as typeof InviteInput;
}

export const InvitationIdInput = z.strictObject({ invitationId: Id });
export type InvitationIdInput = z.infer<typeof InvitationIdInput>;

export const InvitationTokenInput = z.strictObject({ token: Token });
export type InvitationTokenInput = z.infer<typeof InvitationTokenInput>;

export const AcceptInvitationInput = z.strictObject({
  token: Token,
  firstName: FirstName,
  lastName: LastName,
  password: NewPassword,
});
export type AcceptInvitationInput = z.infer<typeof AcceptInvitationInput>;
