import type { BulkJobRow } from "@usher/domain";
import { partyName } from "../deed-words.ts";
import type { Messages } from "../messages/language.ts";

/** What a job is doing, in words: before its end and after it. */
export function jobTitle(
  { action, status, total, done, refused }: BulkJobRow,
  { bulk }: Messages,
): string {
  const say = bulk.deeds[action];
  if (status === "cancelled") return bulk.progress.stopped(done + refused, total);
  return status === "done" ? say.done(done, total) : say.doing(total);
}

/** Who started a job. */
export function starterName({ starterId, startedBy }: BulkJobRow, words: Messages): string {
  const kind = starterId ? "user" : "system";
  return partyName({ kind, id: starterId, name: startedBy }, words);
}
