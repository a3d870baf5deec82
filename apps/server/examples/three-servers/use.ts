import { setTimeout as sleep } from "node:timers/promises";
import type { LiveEvent } from "@usher/domain";
import { type Caller, callers } from "../../src/testing/callers.ts";
import { openStream } from "../../src/testing/listener.ts";
import { type Failure, failureOf, type Load, startLoad } from "../../src/testing/load.ts";
import type { Person } from "../../src/testing/person.ts";

/** People who use the installation while it is drilled, through its balancer and with nothing tried again. */
export interface Use {
  /** Each makes one group after another. */
  groups: Load;
  /** One invites: each invitation is a mail, and an event for whoever listens. */
  invitations: Invitation[];
  /** Who invited looks at the list at once: how often, and how often what they did was not in it. */
  looks: Looks;
  failures: Failure[];
  followers: Follower[];
  end(): Promise<void>;
}

export interface Looks {
  all: number;
  lacking: number;
}

/** An invitation that was acknowledged, and between which moments it was made. */
export interface Invitation {
  id: string;
  email: string;
  from: number;
  at: number;
}

/** Somebody who listens, and comes back after each break as a panel does. */
export interface Follower {
  /** When a change of this id was told. */
  told: Map<string, number>;
  /** When it was said that something may have been missed: a panel asks for everything anew. */
  missed: number[];
  leave(): void;
}

/** How long each caller waits between two calls, in milliseconds. */
const pause = { groups: 25, invitations: 200 };
const followersAtOnce = 6;

export async function startUse(address: string, people: Person[]): Promise<Use> {
  const { signIn, with: withHeaders } = callers(address);
  const sessions = [];
  for (const person of people) sessions.push(await signIn(person));
  const as = sessions.map((session) => withHeaders(session));
  const [inviter, ...makers] = as;
  if (!inviter || !sessions[0]) throw new Error("Nobody uses it.");
  const [first] = sessions;
  const followers = Array.from({ length: followersAtOnce }, () => follow(address, first));
  await sleep(1000);
  const groups = startLoad("drill", makers, pause.groups);
  const { invitations, looks, failures, end } = invite(inviter);
  return {
    groups,
    invitations,
    looks,
    failures,
    followers,
    async end() {
      await Promise.all([groups.end(), end()]);
      // What was done last is told, too.
      await sleep(2000);
      for (const follower of followers) follower.leave();
    },
  };
}

function invite({ invitations, users }: Caller) {
  const made: Invitation[] = [];
  const looks: Looks = { all: 0, lacking: 0 };
  async function look(email: string): Promise<void> {
    const { rows } = await users.list.query({ search: email });
    looks.all++;
    if (!rows.some((row) => row.email === email)) looks.lacking++;
  }
  const failures: Failure[] = [];
  let ended = false;
  async function work(): Promise<void> {
    for (let number = 0; !ended; number++) {
      const email = `guest-${number}@drill.example`;
      const from = performance.now();
      try {
        const [outcome] = await invitations.create.mutate({ emails: [email], roles: ["member"] });
        const at = performance.now();
        if (outcome?.outcome === "invited")
          made.push({ id: outcome.invitationId, email, from, at });
        await look(email);
      } catch (problem) {
        const at = performance.now();
        failures.push({ ...failureOf(problem), at, took: at - from });
      }
      await sleep(pause.invitations);
    }
  }
  const working = work();
  const end = async () => {
    ended = true;
    await working;
  };
  return { invitations: made, looks, failures, end };
}

function follow(address: string, session: Record<string, string>): Follower {
  const told = new Map<string, number>();
  const missed: number[] = [];
  const gone = new AbortController();
  function hear(event: LiveEvent): void {
    const now = performance.now();
    if (event.type === "ready" && event.missed) missed.push(now);
    if (event.type !== "directory-changed") return;
    for (const id of event.ids) if (!told.has(id)) told.set(id, now);
  }
  async function go(): Promise<void> {
    let position: string | undefined;
    while (!gone.signal.aborted) {
      const stream = openStream(address, session, position, hear);
      while (!stream.hasEnded() && !gone.signal.aborted) await sleep(20);
      stream.leave();
      position = stream.position() || position;
      await sleep(250);
    }
  }
  void go();
  return { told, missed, leave: () => gone.abort() };
}
