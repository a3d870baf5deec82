import type { Settings } from "./settings.ts";
import { createLinkSigner, type LinkSigner } from "./tokens.ts";

/** The links that go into mails. Tokens stand in the fragment, which browsers send to no server. */
export interface Links {
  invitations: LinkSigner;
  invitationUrl(id: string, version: number): string;
  setPasswordUrl(token: string): string;
  /** The token of a mail that confirms an address. Only its hash is stored. */
  emailToken(mailId: string): string;
  confirmEmailUrl(token: string): string;
  signInUrl(organization: string): string;
  accountUrl: string;
}

export function createLinks({ secret, publicUrl }: Settings): Links {
  const invitations = createLinkSigner(secret, "invitation");
  const emails = createLinkSigner(secret, "confirm-email");
  return {
    invitations,
    invitationUrl: (id, version) => `${publicUrl}/accept#${invitations.token(id, version)}`,
    setPasswordUrl: (token) => `${publicUrl}/set-password#${token}`,
    emailToken: (mailId) => emails.token(mailId, 1),
    confirmEmailUrl: (token) => `${publicUrl}/confirm-email#${token}`,
    signInUrl: (organization) => `${publicUrl}/sign-in?organization=${organization}`,
    accountUrl: `${publicUrl}/account`,
  };
}
