import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real SMTP server that keeps what it is sent. */
export interface MailServer {
  url: string;
  mails: ParsedMail[];
  /** The mails to one address, once there are `count` of them. */
  to(address: string, count?: number): Promise<ParsedMail[]>;
  stop(): Promise<void>;
}

/** Starts on a free port, or on the one it had before. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (problem) => done(problem),
      );
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: listening } = server.server.address() as AddressInfo;
  const sentTo = (address: string) =>
    mails.filter((mail) => [mail.to ?? []].flat().some(({ text }) => text.includes(address)));
  return {
    url: `smtp://127.0.0.1:${listening}`,
    mails,
    async to(address, count = 1) {
      for (let tries = 0; tries < 200 && sentTo(address).length < count; tries++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      return sentTo(address);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
