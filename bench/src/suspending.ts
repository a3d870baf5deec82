import { suspendCase } from "./cases.ts";
import { onDatabase } from "./database.ts";
import { type Contender, inTurn, warming } from "./measure.ts";
import type { Sample } from "./samples.ts";
import type { Scale } from "./scale.ts";
import { membersOf } from "./seed-usher.ts";
import { usherAs } from "./stand-usher.ts";
import { betterAuthMembers, type Compared, type Stands } from "./stands.ts";

/** Suspending, each time somebody else, in organizations of every size. */
export async function measureSuspending(stands: Stands, { rounds }: Scale): Promise<Sample[]> {
  const each = rounds.deeds + warming;
  const contenders: Contender[] = [];
  for (const compared of stands.compared)
    contenders.push(...(await suspending(compared, stands.databaseUrl, each)));
  return inTurn(contenders, rounds.deeds);
}

async function suspending(
  { users, usher, plain, betterAuth, betterAuthUrl, organizationId }: Compared,
  databaseUrl: string,
  each: number,
): Promise<Contender[]> {
  const ids = await onDatabase(databaseUrl, (client) =>
    membersOf(client, { id: organizationId }, 2 * each),
  );
  const theirs = await betterAuthMembers(betterAuthUrl, each);
  const asked = { what: suspendCase, users };
  return [
    { ...asked, who: "Usher", run: (round) => usher.suspend(ids[round] ?? "") },
    { ...asked, who: "plain SQL", run: (round) => plain.suspend(ids[each + round] ?? "") },
    { ...asked, who: "better-auth", run: (round) => betterAuth.ban(theirs[round] ?? "") },
  ];
}

/** How long after a suspension is asked for the streams of that user are closed, each time, in milliseconds. */
export async function measureStreams(stands: Stands, big: Compared): Promise<number[]> {
  const taken: number[] = [];
  for (const member of big.members.slice(1)) {
    const { openStream } = await usherAs(stands.address, member);
    const { closed } = await openStream();
    const begin = performance.now();
    await Promise.all([closed, big.usher.suspend(member.id)]);
    taken.push(performance.now() - begin);
  }
  return taken;
}
