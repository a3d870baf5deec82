/**
 * What PostgreSQL says (by the classes of its codes) when a call failed for a reason that passes: it is not
 * reached (08), two transactions were in each other's way and one was undone (40), something is used up, as
 * connections or the disk (53), a lock was not had or a statement took too long (55P03, 57014), it stops or
 * starts (57), its disk failed (58), or it is the standby that is about to take over (25006). What a pooler says of
 * the database behind it is of class 08.
 */
const passing = /^(08|40|53|57|58)|^(55P03|25006)$/;

/** What the system says when PostgreSQL is not reached. */
const unreached = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
  ...["ENOTFOUND", "EAI_AGAIN"],
]);

/** What the driver (pg) says, without any code, of a connection that broke or that it had to wait for too long. */
const broken =
  /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error|^Query read timeout/;

/** Whether something failed for the state that the database was in, and may go well in a moment. */
export function mayPass(problem: unknown): boolean {
  const { code = "", message = "" } = (problem ?? {}) as { code?: string; message?: string };
  return passing.test(code) || unreached.has(code) || broken.test(message);
}
