import type { Settings } from "./settings.ts";
import { createLinkSigner, type LinkSigner, secretsOf } from "./tokens.ts";

/** The links that go into mails. Tokens stand in the fragment, which browsers send to no server. */
export interface Links {
  invitations: LinkSigner;
  invitationUrl(id: string, version: number): string;
  registrations: LinkSigner;
  registrationUrl(id: string, version: number): string;
  setPasswordUrl(token: string): string;
  /** The token of a mail that confirms an address. Only its hash is stored. */
  emailToken(mailId: string): string;
  /** The same by each secret: another may have been the one in use when the mail was asked for. */
  emailTokens(mailId: string): string[];
  confirmEmailUrl(token: string): string;
  signInUrl(organization: string): string;
  accountUrl: string;
}

export function createLinks(settings: Settings): Links {
  const { publicUrl } = settings;
  const secrets = secretsOf(settings);
  const invitations = createLinkSigner(secrets, "invitation");
  const registrations = createLinkSigner(secrets, "registration");
  const emails = createLinkSigner(secrets, "confirm-email");
  return {
    invitations,
    invitationUrl: (id, version) => `${publicUrl}/accept#${invitations.token(id, version)}`,
    registrations,
    registrationUrl: (id, version) => `${publicUrl}/register#${registrations.token(id, version)}`,
    setPasswordUrl: (token) => `${publicUrl}/set-password#${token}`,
    emailToken: (mailId) => emails.token(mailId, 1),
    emailTokens: (mailId) => emails.tokens(mailId, 1),
    confirmEmailUrl: (token) => `${publicUrl}/confirm-email#${token}`,
    signInUrl: (organization) => `${publicUrl}/sign-in?organization=${organization}`,
    accountUrl: `${publicUrl}/account`,
  };
}
