import { expect } from "@playwright/test";

/** A mail as the inbox tells of it. */
interface Mail {
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
}

/** Everything that arrived so far. */
export async function allMails(inbox: string): Promise<Mail[]> {
  const response = await fetch(`${inbox}/api/email`);
  return (await response.json()) as Mail[];
}

/** What arrived for an address so far. */
export async function mailsTo(inbox: string, address: string): Promise<Mail[]> {
  const mails = await allMails(inbox);
  return mails.filter(({ to }) => to.some((one) => one.address === address));
}

/** The link in the invitation for an address, once its mail is there. */
export async function invitationLink(inbox: string, address: string): Promise<string> {
  return linkInMail(inbox, address, "accept");
}

/** The link to an account page in the one mail for an address that has it, once that is there. */
export async function linkInMail(inbox: string, address: string, page: string): Promise<string> {
  const pattern = new RegExp(`http:\\S+/${page}#\\S+`);
  const links = async () => {
    const mails = await mailsTo(inbox, address);
    return mails.flatMap(({ text }) => text.match(pattern)?.[0] ?? []);
  };
  await expect.poll(links, { timeout: 15_000 }).toHaveLength(1);
  const [link = ""] = await links();
  return link;
}
