/** Why a mail did not go out: what an administrator can do something about, by itself. */
export const mailProblems = [
  "refused_connection",
  "unknown_host",
  "timeout",
  "unreachable",
  "insecure",
  "login_refused",
  "sender_refused",
  "recipient_refused",
  "message_refused",
  "failed",
] as const;
export type MailProblem = (typeof mailProblems)[number];
