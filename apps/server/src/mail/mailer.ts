import { createTransport } from "nodemailer";
import type { Settings } from "../settings.ts";

/** A mail that is ready to go. */
export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The same for every try at one mail, so that a receiver can tell a repeated one. */
  messageId: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Sends through the SMTP server of the settings. Throws when that one does not take the mail. */
export function createMailer({ smtpUrl, mailFrom }: Settings): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send(mail) {
      await transport.sendMail({ from: mailFrom, ...mail });
    },
    close: () => transport.close(),
  };
}
