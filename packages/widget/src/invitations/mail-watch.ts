import type { MailProblem } from "@usher/domain";
import type { Api } from "../api.ts";

/** Tells whoever invites when the mail could not be sent, as long as their panel is open. */
export interface MailNews {
  /** These were invited just now, or are mailed again: look after their mails. */
  watch: (invitationIds: readonly string[]) => void;
  /** Something about these has changed. */
  hear: (ids: readonly string[]) => void;
  stop: () => void;
}

/** A mail may fail before the answer to inviting is here: so it is looked after once anyway. */
const firstLook = 2000;
/** Mails that fail within this many milliseconds are told of together. */
const gather = 400;
/** How many are looked at at once. */
const atOnce = 5;

/** The mail of one invitation that did not go out. */
export interface FailedMail {
  id: string;
  email: string;
  problem: MailProblem;
}

interface Parts {
  client: Api["client"];
  /** Those that failed since the last look, together. */
  onFailed: (mails: readonly FailedMail[]) => void;
  onSent: (id: string) => void;
}

export function createMailNews({ client, onFailed, onSent }: Parts): MailNews {
  const watched = new Set<string>();
  const due = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(id: string): Promise<FailedMail | null> {
    const { rows } = await client.users.list.query({ search: id, limit: 1 });
    const [row] = rows;
    if (row?.kind === "invitation" && row.mail.status !== "sent")
      return row.mail.problem && { id, email: row.email, problem: row.mail.problem };
    watched.delete(id);
    onSent(id);
    return null;
  }

  async function run(): Promise<void> {
    const ids = [...due];
    due.clear();
    const failed: FailedMail[] = [];
    while (ids.length > 0) {
      // What can't be asked now shows in the list anyway.
      const some = ids.splice(0, atOnce).map((id) => look(id).catch(() => null));
      failed.push(...(await Promise.all(some)).filter((mail) => mail !== null));
    }
    if (failed.length > 0) onFailed(failed);
  }

  function plan(ids: Iterable<string>, delay: number): void {
    for (const id of ids) if (watched.has(id)) due.add(id);
    if (due.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  }

  return {
    watch(ids) {
      for (const id of ids) watched.add(id);
      plan(ids, firstLook);
    },
    hear: (ids) => plan(ids, gather),
    stop: () => clearTimeout(timer),
  };
}
