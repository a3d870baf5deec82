import type { Settings } from "./settings.ts";
import { createLinkSigner, type LinkSigner } from "./tokens.ts";

/** The links that go into mails. Tokens stand in the fragment, which browsers send to no server. */
export interface Links {
  invitations: LinkSigner;
  invitationUrl(id: string, version: number): string;
  setPasswordUrl(token: string): string;
}

export function createLinks({ secret, publicUrl }: Settings): Links {
  const invitations = createLinkSigner(secret, "invitation");
  return {
    invitations,
    invitationUrl: (id, version) => `${publicUrl}/accept#${invitations.token(id, version)}`,
    setPasswordUrl: (token) => `${publicUrl}/set-password#${token}`,
  };
}
