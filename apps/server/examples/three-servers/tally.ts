import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "../../src/testing/load.ts";
import type { MailServer } from "../../src/testing/mail-server.ts";
import type { Follower, Invitation, Use } from "./use.ts";

/** A part of the drill, by the monotonic clock. */
export interface Phase {
  name: string;
  from: number;
  to: number;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

/** What the calls of each part came to, as the rows of a table. */
export function phaseLines(use: Use, phases: Phase[]): string {
  const written = [...use.groups.acknowledged, ...use.invitations].map(({ at }) => at);
  const failures = [...use.groups.failures, ...use.failures];
  const lines = phases.map(({ name, from, to }) => {
    const within = ({ at }: { at: number }) => at >= from && at < to;
    const times = written.filter((at) => within({ at })).sort((a, b) => a - b);
    const failed = failures.filter(within);
    const last = Math.max(0, ...failed.map(({ at }) => at - from));
    return [
      name,
      times.length,
      kindsOf(failed),
      seconds(longestGap([from, ...times])),
      seconds(last),
    ];
  });
  const head = ["", "writes", "errors", "longest without a write, s", "last error after, s"];
  const rule = head.map(() => "---");
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function longestGap(times: number[]): number {
  return Math.max(0, ...times.slice(1).map((at, index) => at - (times[index] ?? at)));
}

function kindsOf(failures: Failure[]): string {
  const counted = new Map<string, number>();
  for (const { status, reason } of failures) {
    const kind = status === 0 ? "no answer" : `${status} ${reason ?? "by the balancer"}`;
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  return [...counted].map(([kind, count]) => `${count} × ${kind}`).join(", ") || "none";
}

/** The ids of the mails to each of them, once each has one, or after a minute. */
export async function mailsOf(
  { mails }: MailServer,
  invitations: Invitation[],
): Promise<Map<string, (string | undefined)[]>> {
  const sent = () => {
    const byAddress = new Map<string, (string | undefined)[]>();
    for (const { to, messageId } of mails)
      for (const { text } of [to ?? []].flat())
        byAddress.set(text, [...(byAddress.get(text) ?? []), messageId]);
    return byAddress;
  };
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !invitations.every(({ email }) => sent().has(email)))
    await sleep(250);
  return sent();
}

/** What was acknowledged and is not there, in words and as a number. `found`: names of groups and ids of invitations. */
export function lossesOf(
  { groups, invitations, looks, followers }: Use,
  found: string[],
  mails: Map<string, (string | undefined)[]>,
): { lines: string[]; lost: number } {
  const keys = new Set(found);
  const made = [...groups.acknowledged.map(({ name }) => name), ...invitations.map(({ id }) => id)];
  const there = made.filter((key) => keys.has(key));
  const mailed = invitations.filter(({ email }) => mails.has(email));
  const twice = invitations.filter(({ email }) => (mails.get(email)?.length ?? 0) > 1);
  // The mail server took it and the server was killed before it could note that: the same mail, by its id.
  const differing = twice.filter(({ email }) => new Set(mails.get(email)).size > 1);
  const events = eventsOf(followers, invitations);
  const lines = [
    `Writes acknowledged: ${made.length}, found: ${there.length}; made though no answer came: ${found.length - there.length}`,
    `Mails due: ${invitations.length}, sent: ${mailed.length}; sent twice under one Message-ID: ${twice.length - differing.length}, under two: ${differing.length}`,
    `Lists looked at right after an invitation: ${looks.all}, lacking it: ${looks.lacking}`,
    `Live events due to ${followers.length} listeners: ${events.due}, told: ${events.told} (half within ${events.median.toFixed(0)} ms of the answer), said to be missed: ${events.missed}, neither: ${events.lost}`,
  ];
  const lost =
    made.length -
    there.length +
    (found.length - keys.size) +
    looks.lacking +
    events.lost +
    differing.length;
  return { lines, lost: lost + invitations.length - mailed.length };
}

function eventsOf(followers: Follower[], invitations: Invitation[]) {
  const delays: number[] = [];
  let missed = 0;
  let lost = 0;
  for (const follower of followers)
    for (const { id, from, at } of invitations) {
      const told = follower.told.get(id);
      if (told !== undefined) delays.push(told - at);
      else if (follower.missed.some((when) => when >= from)) missed++;
      else lost++;
    }
  delays.sort((a, b) => a - b);
  const median = delays[Math.floor(delays.length / 2)] ?? 0;
  return { due: followers.length * invitations.length, told: delays.length, median, missed, lost };
}
