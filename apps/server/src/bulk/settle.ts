import type { EntityManager } from "@mikro-orm/postgresql";
import { type Refusal, Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";

/** A row whose turn it is. */
export interface Row {
  targetKind: "user" | "invitation" | null;
  targetId: string | null;
  input: Record<string, unknown> | null;
}

export type Target = Pick<Row, "targetKind" | "targetId">;

/** Does to one row what is to be done; answers what it was done to. */
export type Attempt = (em: EntityManager, row: Row) => Promise<Target>;

/**
 * Makes the attempt on one row and writes down what became of it, both in this transaction. Whoever else is
 * at the same job waits for the job's row, and then finds the outcome there. Answers 1 if it was done here.
 */
export async function settleRow(
  em: EntityManager,
  actor: Actor,
  place: { jobId: string; position: number },
  attempt: Attempt,
): Promise<number> {
  const row = await lockRow(em, place);
  if (!row) return 0;
  const { reason, target } = await attempted(em, row, attempt);
  if (reason) recordRefusal(em, actor, row, reason);
  const { targetKind, targetId } = target;
  await em.execute(
    `with settled as (
       update bulk_item set outcome = ?, reason = ?, target_kind = ?, target_id = ?, input = case when ? then input end
       where job_id = ? and position = ?)
     update bulk_job set done = done + ?, refused = refused + ? where id = ?`,
    [
      ...[reason ? "refused" : "done", reason, targetKind, targetId, reason !== null],
      ...[place.jobId, place.position, ...(reason ? [0, 1] : [1, 0]), place.jobId],
    ],
  );
  return 1;
}

/** The row, unless the job was stopped meanwhile or another server was first. */
async function lockRow(
  em: EntityManager,
  { jobId, position }: { jobId: string; position: number },
): Promise<Row | undefined> {
  // Two statements: the second looks anew, after the first has waited.
  const [job] = await em.execute<{ status: string }[]>(
    "select status from bulk_job where id = ? for update",
    [jobId],
  );
  if (job?.status !== "running") return undefined;
  const [row] = await em.execute<Row[]>(
    `select target_kind as "targetKind", target_id as "targetId", input
     from bulk_item where job_id = ? and position = ? and outcome is null`,
    [jobId, position],
  );
  return row;
}

/** What was refused undoes itself alone; a starter who lost their access meanwhile goes by that name. */
async function attempted(
  em: EntityManager,
  row: Row,
  attempt: Attempt,
): Promise<{ reason: Refusal | null; target: Target }> {
  try {
    return { reason: null, target: await em.transactional((nested) => attempt(nested, row)) };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const lostAccess = problem.reason === "not_signed_in";
    return { reason: lostAccess ? "starter_lost_access" : problem.reason, target: row };
  }
}

function recordRefusal(em: EntityManager, actor: Actor, row: Row, reason: Refusal): void {
  const { targetKind: kind, targetId: id } = row;
  const target = kind && id ? { target: { kind, id } } : {};
  record(em, actor, { action: "procedure.refused", reason, ...target });
}
