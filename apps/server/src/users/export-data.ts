import {
  type PersonAuditEntry,
  Refused,
  refuse,
  type UserIdInput,
  whyNotExportData,
} from "@usher/domain";
import { signedInHere } from "../account/own-account.ts";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import type { Transaction } from "../procedures.ts";
import { entriesOf, type Place } from "./person-audit.ts";
import { personData } from "./person-data.ts";
import { userFacts } from "./rows.ts";
import { User } from "./user.entity.ts";

/** Whose data it is to be; throws when the caller may not have it. */
type Whose = (actor: Actor) => string;

/**
 * All that is kept of a person, as one JSON document in pieces: see `PersonData`. Throws what
 * `whyNotExportData` answers, `not_found`.
 */
export function exportData(
  transaction: Transaction,
  { userId }: UserIdInput,
): Promise<AsyncGenerator<string>> {
  return written(transaction, () => userId, whyNotExportData);
}

/** The same of oneself. Throws `not_signed_in` for whoever came without a session of their own. */
export function exportOwnData(transaction: Transaction): Promise<AsyncGenerator<string>> {
  return written(transaction, signedInHere, () => null);
}

/**
 * What is bounded is read and recorded in one transaction, before the first piece, so that a refusal is the
 * answer to the call. Each page of the log is one of its own.
 */
async function written(
  transaction: Transaction,
  whose: Whose,
  whyNotHave: typeof whyNotExportData,
): Promise<AsyncGenerator<string>> {
  const { userId, head } = await transaction(async (em, actor) => {
    const id = whose(actor);
    const user = await em.findOne(User, { organizationId: actor.organizationId, id });
    if (!user) throw new Refused("not_found");
    refuse(whyNotHave(actor, userFacts(user, actor.now)));
    record(em, actor, { action: "user.data_exported", target: { kind: "user", id } });
    // In the log that is exported, too.
    await em.flush();
    return { userId: id, head: await personData(em, actor, user) };
  });
  return pieces(transaction, userId, JSON.stringify(head, null, 2));
}

async function* pieces(
  transaction: Transaction,
  userId: string,
  head: string,
): AsyncGenerator<string> {
  yield `${head.slice(0, -2)},\n  "audit": [`;
  let next: Place | null = null;
  let before = "\n";
  do {
    const page = await pageOf(transaction, userId, next);
    if (page.entries.length > 0) yield before + page.entries.map(line).join(",\n");
    before = ",\n";
    next = page.next;
  } while (next);
  yield "\n  ]\n}\n";
}

const pageOf = (transaction: Transaction, userId: string, place: Place | null) =>
  transaction((em, actor) => entriesOf(em, actor, userId, place));

const line = (entry: PersonAuditEntry) => `    ${JSON.stringify(entry)}`;
