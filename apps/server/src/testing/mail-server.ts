import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** Somebody connected; the first line of a mail came; all of it; it is kept, and the sender not told yet. */
export type MailStep = "connected" | "begun" | "written" | "taken";

/** A real SMTP server that keeps what it is sent. */
export interface MailServer {
  url: string;
  mails: ParsedMail[];
  /** Called at each step of a mail's way in, which goes on when this does. */
  at: (step: MailStep) => Promise<void> | void;
  /** The mails to one address, once there are `count` of them. */
  to(address: string, count?: number): Promise<ParsedMail[]>;
  stop(): Promise<void>;
}

/** Starts on a free port, or on the one it had before. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const passing = async (step: MailStep) => mailServer.at(step);
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onConnect: (_session, done) => void passing("connected").then(() => done(), done),
    onMailFrom: (_address, _session, done) => void passing("begun").then(() => done(), done),
    onData(stream, _session, done) {
      async function take(): Promise<void> {
        const mail = await simpleParser(stream);
        await passing("written");
        mails.push(mail);
        await passing("taken");
      }
      take().then(() => done(), done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: listening } = server.server.address() as AddressInfo;
  const sentTo = (address: string) =>
    mails.filter((mail) => [mail.to ?? []].flat().some(({ text }) => text.includes(address)));
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${listening}`,
    mails,
    at: () => {},
    async to(address, count = 1) {
      for (let tries = 0; tries < 200 && sentTo(address).length < count; tries++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      return sentTo(address);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}
