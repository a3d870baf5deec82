import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { createTransport } from "nodemailer";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { mailProblem } from "./mail-problem.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function smtp(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ disabledCommands: ["AUTH", "STARTTLS"], ...options });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return (server.server.address() as AddressInfo).port;
}

/** A port that takes connections and says nothing. */
async function silence(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens on. */
async function nobody(): Promise<number> {
  const port = await silence();
  closers.pop()?.();
  return port;
}

async function problemOf(url: string): Promise<string> {
  const transport = createTransport({ url, connectionTimeout: 500, greetingTimeout: 500 });
  const mail = { from: "usher@example.com", to: "ada@example.com", subject: "x", text: "x" };
  try {
    await transport.sendMail(mail);
    return "sent";
  } catch (problem) {
    return mailProblem(problem);
  } finally {
    transport.close();
  }
}

const at = (port: number, login = "", scheme = "smtp") => `${scheme}://${login}127.0.0.1:${port}`;
const no = (_: unknown, __: unknown, done: (problem: Error) => void) => done(new Error("No"));

test("a server that is not there refused the connection", async () => {
  expect(await problemOf(at(await nobody()))).toBe("refused_connection");
});

test("a name that nobody knows is an unknown host", async () => {
  expect(await problemOf("smtp://mail.invalid:25")).toBe("unknown_host");
});

test("a server that says nothing did not answer in time", async () => {
  expect(await problemOf(at(await silence()))).toBe("timeout");
});

test("a certificate that nobody vouches for is an insecure connection", async () => {
  expect(await problemOf(at(await smtp({ secure: true }), "", "smtps"))).toBe("insecure");
});

test("a wrong user name or password is a refused login", async () => {
  const port = await smtp({
    disabledCommands: ["STARTTLS"],
    onAuth: (_auth, _session, done) => done(new Error("No")),
  });
  expect(await problemOf(at(port, "usher:wrong@"))).toBe("login_refused");
});

test.each([
  ["onMailFrom", "sender_refused"],
  ["onRcptTo", "recipient_refused"],
] as const)("what is refused in %s is %s", async (step, problem) => {
  expect(await problemOf(at(await smtp({ [step]: no })))).toBe(problem);
});

test("a message that is refused after all is told apart", async () => {
  const port = await smtp({
    onData(stream, _session, done) {
      stream.resume();
      stream.on("end", () => done(new Error("No")));
    },
  });
  expect(await problemOf(at(port))).toBe("message_refused");
});

test("anything else just failed", () => {
  expect(mailProblem(new Error("What?"))).toBe("failed");
});
