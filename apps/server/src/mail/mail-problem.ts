import type { MailProblem } from "@usher/domain";

/** What the sender (nodemailer) throws: a code of its own, and of the system's where that was the cause. */
interface SendError {
  code?: string;
  originalCode?: string;
  /** The step of SMTP that was refused. */
  command?: string;
  responseCode?: number;
}

/** By the code of the system, which is the more exact one. */
const bySystem: Record<string, MailProblem> = {
  ECONNREFUSED: "refused_connection",
  ENOTFOUND: "unknown_host",
  EAI_AGAIN: "unknown_host",
  ETIMEDOUT: "timeout",
};

const bySender: Record<string, MailProblem> = {
  EDNS: "unknown_host",
  ETIMEDOUT: "timeout",
  ECONNECTION: "unreachable",
  ESOCKET: "unreachable",
  EPROTOCOL: "unreachable",
  ETLS: "insecure",
  EAUTH: "login_refused",
  ENOAUTH: "login_refused",
  EMESSAGE: "message_refused",
};

/** Codes of Node's and OpenSSL's for a certificate that does not hold. */
const certificate = /CERT|TLS|SSL/;

/** Why a mail was not taken, as a code; never what a server said to the letter. */
export function mailProblem(problem: unknown): MailProblem {
  const { code = "", originalCode = "", command = "" } = problem as SendError;
  if (certificate.test(originalCode)) return "insecure";
  if (code === "EENVELOPE") {
    if (command === "RCPT TO") return "recipient_refused";
    return command === "MAIL FROM" ? "sender_refused" : "message_refused";
  }
  return bySystem[originalCode] ?? bySender[code] ?? "failed";
}
