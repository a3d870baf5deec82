import { hash } from "@node-rs/argon2";
import { password } from "@usher/server/testing/person";
import autocannon from "autocannon";
import type { Throughput } from "./bars.ts";
import type { Headers } from "./calls.ts";
import { signInCase } from "./cases.ts";
import { onDatabase } from "./database.ts";
import { inTurn } from "./measure.ts";
import type { Sample } from "./samples.ts";
import { connections, type Scale } from "./scale.ts";
import { usherAs } from "./stand-usher.ts";
import type { Compared, Stands } from "./stands.ts";
import { median } from "./statistics.ts";

/** `session.me`, and better-auth's get-session, both of whoever is signed in among the most users. */
export async function measureThroughput(
  { usher, betterAuth }: Compared,
  { throughput: { rounds, seconds } }: Scale,
): Promise<Throughput> {
  const taken = { usher: [] as number[], betterAuth: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    taken.usher.push(await answersASecond(usher.session, seconds));
    taken.betterAuth.push(await answersASecond(betterAuth.session, seconds));
  }
  return { usher: median(taken.usher), betterAuth: median(taken.betterAuth) };
}

async function answersASecond(
  session: { url: string; headers: Headers },
  duration: number,
): Promise<number> {
  // The first second only warms up.
  await autocannon({ ...session, connections, duration: 1 });
  const { requests, non2xx, errors, timeouts } = await autocannon({
    ...session,
    ...{ connections, duration },
  });
  if (non2xx + errors + timeouts > 0) throw new Error(`Not all of ${session.url} was answered.`);
  return requests.total / duration;
}

/**
 * Signing in, among the most users, beside the hash alone: with what it costs as the server stored it, in this
 * process.
 */
export async function measureSignIn(
  stands: Stands,
  big: Compared,
  scale: Scale,
): Promise<Sample[]> {
  const [member] = big.members;
  if (!member) throw new Error("Nobody has a password.");
  const { signIn } = await usherAs(stands.address, member);
  const cost = await storedCost(stands.databaseUrl, member.id);
  const asked = { what: signInCase, users: big.users };
  return inTurn(
    [
      { ...asked, who: "the hash alone", run: () => hash(password, cost) },
      { ...asked, who: "Usher", run: signIn },
      { ...asked, who: "better-auth", run: big.betterAuth.signIn },
    ],
    scale.rounds.deeds,
  );
}

/** What the server's hashes cost, read from one that it made. */
async function storedCost(databaseUrl: string, userId: string) {
  const stored = await onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ hash: string }>(
      "select password_hash as hash from app_user where id = $1",
      [userId],
    );
    return rows[0]?.hash ?? "";
  });
  const costs = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(stored);
  if (!costs) throw new Error("The server keeps no hash of argon2id.");
  const [memoryCost = 0, timeCost = 0, parallelism = 0] = costs.slice(1).map(Number);
  return { memoryCost, timeCost, parallelism };
}
