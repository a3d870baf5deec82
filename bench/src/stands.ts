import { memoryOf } from "@usher/server/bench/memory";
import { startStand } from "@usher/server/bench/stand";
import { makeOrganization } from "@usher/server/testing/organization";
import type { Person } from "@usher/server/testing/person";
import { Client } from "pg";
import { filling, onDatabase } from "./database.ts";
import { type PlainSql, plainSql } from "./plain.ts";
import type { Scale } from "./scale.ts";
import { seedBetterAuth } from "./seed-better-auth.ts";
import { seedAround, seedOrganization } from "./seed-usher.ts";
import { type BetterAuth, startBetterAuth } from "./stand-better-auth.ts";
import { type Usher, usherAs } from "./stand-usher.ts";

/** An organization of so many users, and the three that are asked about it. */
export interface Compared {
  users: number;
  organizationId: string;
  /** As its owner, who signs in and reads and suspends. */
  usher: Usher;
  /** Members with a password, for what is done to whoever is signed in. */
  members: Person[];
  plain: PlainSql;
  betterAuth: BetterAuth;
  /** The database that better-auth has for it. */
  betterAuthUrl: string;
}

export interface Stands {
  address: string;
  databaseUrl: string;
  postgresVersion: string;
  compared: Compared[];
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** How many members of each organization have a password. */
const signedIn = 12;

/** Usher's server, better-auth's, and one PostgreSQL below both that writes to the disk as in production; filled. */
export async function startStands(scale: Scale, log: (line: string) => void): Promise<Stands> {
  await using started = new AsyncDisposableStack();
  const stand = started.adopt(await startStand({ fsync: true }), ({ stop }) => stop());
  const { address, databaseUrl, pid } = stand;
  const people = await fillUsher(stand, scale, log);
  const databases = await fillBetterAuth(databaseUrl, scale, log);
  const betterAuth = started.adopt(await startBetterAuth(databases), ({ stop }) => stop());
  const client = started.adopt(new Client({ connectionString: databaseUrl }), (one) => one.end());
  await client.connect();
  const compared: Compared[] = [];
  for (const { owner, members, users } of people) {
    const organizationId = owner.organization.id;
    compared.push({
      ...{ users, organizationId, members },
      usher: await usherAs(address, owner),
      plain: plainSql(client, organizationId),
      betterAuth: await betterAuth.of(users),
      betterAuthUrl: databases[users] ?? "",
    });
  }
  const { rows } = await client.query("select current_setting('server_version') as version");
  const running = started.move();
  return {
    ...{ address, databaseUrl, compared, postgresVersion: rows[0].version },
    memory: () => memoryOf(pid),
    stop: () => running.disposeAsync(),
  };
}

type Stand = Awaited<ReturnType<typeof startStand>>;

async function fillUsher(stand: Stand, { sizes, around }: Scale, log: (line: string) => void) {
  const organizations: { owner: Person; members: Person[]; users: number }[] = [];
  for (const users of sizes) {
    const names = Array.from({ length: signedIn }, (_, index) => [`member-${index}`, "member"]);
    const roles: Record<string, string> = { owner: "owner", ...Object.fromEntries(names) };
    const { owner, ...others } = await makeOrganization(stand, roles, { slug: `users-${users}` });
    if (!owner) throw new Error("There is no owner.");
    organizations.push({ owner, members: Object.values(others), users });
  }
  const what = `Usher: organizations of ${sizes.join(", ")} users, and ${around} small ones`;
  await timed(log, what, () =>
    filling(stand.databaseUrl, async (client) => {
      for (const { owner, members, users } of organizations)
        await seedOrganization(client, owner.organization, users - 1 - members.length);
      await seedAround(client, around);
    }),
  );
  return organizations;
}

async function fillBetterAuth(serverUrl: string, { sizes }: Scale, log: (line: string) => void) {
  const databases: Record<number, string> = {};
  for (const users of sizes)
    await timed(log, `better-auth: ${users} users`, async () => {
      databases[users] = await seedBetterAuth(serverUrl, users);
    });
  return databases;
}

async function timed(log: (line: string) => void, what: string, work: () => Promise<void>) {
  const begin = performance.now();
  await work();
  log(`${what}, filled in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** Ids of better-auth's users who are not banned, for deeds that change somebody. */
export function betterAuthMembers(url: string, count: number): Promise<string[]> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from "user" where role = 'user' and not banned order by md5(id) limit $1`,
      [count],
    );
    return rows.map(({ id }) => id);
  });
}
