import { expect } from "@playwright/test";

/** A mail as the inbox tells of it. */
interface Mail {
  subject: string;
  text: string;
  to: { address: string }[];
}

/** What arrived for an address so far. */
export async function mailsTo(inbox: string, address: string): Promise<Mail[]> {
  const response = await fetch(`${inbox}/api/email`);
  const mails = (await response.json()) as Mail[];
  return mails.filter(({ to }) => to.some((one) => one.address === address));
}

/** The link in the invitation for an address, once its mail is there. */
export async function invitationLink(inbox: string, address: string): Promise<string> {
  await expect.poll(() => mailsTo(inbox, address), { timeout: 15_000 }).toHaveLength(1);
  const [mail] = await mailsTo(inbox, address);
  const link = mail?.text.match(/http:\S+\/accept#\S+/)?.[0];
  if (!link) throw new Error(`The mail for ${address} has no link:\n${mail?.text}`);
  return link;
}
