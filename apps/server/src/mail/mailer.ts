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

const words: Record<string, string> = {
  ECONNREFUSED: "The mail server can't be reached: it refused the connection.",
  ENOTFOUND: "The mail server can't be reached: its name is unknown.",
  EDNS: "The mail server can't be reached: its name is unknown.",
  ETIMEDOUT: "The mail server can't be reached: it didn't answer in time.",
  ECONNECTION: "The mail server can't be reached.",
  ESOCKET: "The mail server can't be reached.",
  EAUTH: "The mail server refused our user name or password.",
  EENVELOPE: "The mail server refused the sender or the recipient.",
  EMESSAGE: "The mail server refused the message.",
};

/** Why a mail was not taken, in words for an administrator; never what a server said to the letter. */
export function mailProblem(problem: unknown): string {
  const { code, responseCode, cause } = problem as {
    code?: string;
    responseCode?: number;
    cause?: { code?: string };
  };
  const known = words[cause?.code ?? ""] ?? words[code ?? ""] ?? "The mail could not be sent.";
  return responseCode ? `${known} (SMTP ${responseCode})` : known;
}
