import * as z from "zod/mini";
import {
  domainPattern,
  foldDomain,
  mostLinkDomains,
  mostLinkUses,
  registrationLinkDays,
} from "../registration-links.ts";
import {
  Email,
  FirstName,
  Id,
  LastName,
  LicenseKey,
  NewPassword,
  RoleKeys,
  Token,
} from "./fields.ts";

/** An e-mail domain, folded as it is compared. */
export const EmailDomain = z.pipe(
  z.pipe(z.string().check(z.maxLength(255)), z.transform(foldDomain)),
  z.string().check(z.regex(domainPattern, { error: "Enter a whole domain, like example.com." })),
);

export const CreateRegistrationLinkInput = z.strictObject({
  /** Without: the role that newcomers of the profile get. */
  roles: z.optional(RoleKeys),
  /** Without: any number. */
  maxUses: z.optional(z.int().check(z.gte(1), z.lte(mostLinkUses))),
  /** Without, or empty: any domain. */
  domains: z.optional(z.array(EmailDomain).check(z.maxLength(mostLinkDomains))),
  expiresInDays: z._default(
    z.int().check(z.gte(registrationLinkDays.least), z.lte(registrationLinkDays.most)),
    registrationLinkDays.usual,
  ),
  licenseType: z.optional(LicenseKey),
  groupIds: z.optional(z.array(Id).check(z.maxLength(100))),
  workspaceIds: z.optional(z.array(Id).check(z.maxLength(100))),
});
export type CreateRegistrationLinkInput = z.infer<typeof CreateRegistrationLinkInput>;

export const RegistrationLinkIdInput = z.strictObject({ linkId: Id });
export type RegistrationLinkIdInput = z.infer<typeof RegistrationLinkIdInput>;

export const RegistrationTokenInput = z.strictObject({ token: Token });
export type RegistrationTokenInput = z.infer<typeof RegistrationTokenInput>;

export const RegisterInput = z.strictObject({
  token: Token,
  email: Email,
  firstName: FirstName,
  lastName: LastName,
  password: NewPassword,
});
export type RegisterInput = z.infer<typeof RegisterInput>;
