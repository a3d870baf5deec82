import { MailDev } from "maildev";

/**
 * The local inbox, run as a part of the stack: a mail server that delivers to nobody and shows
 * everything on a web page, to this machine only. Mails are kept in a folder between starts.
 */
const inbox = new MailDev({
  smtp: Number(process.env.INBOX_SMTP_PORT),
  ip: "127.0.0.1",
  web: Number(process.env.INBOX_PORT),
  webIp: "127.0.0.1",
  mailDirectory: String(process.env.INBOX_FOLDER),
  maxEmails: 500,
  silent: true,
});

// An open page holds its connection, and an inbox has nothing to finish: no waiting for it.
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => process.exit(0));

await inbox.start();
