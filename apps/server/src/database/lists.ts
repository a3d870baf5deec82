import { setTimeout as sleep } from "node:timers/promises";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { readInOrganization } from "./orm.ts";
import { mayPass } from "./passing.ts";
import { ask } from "./statements.ts";
import { lookTogether } from "./together.ts";

/** Reads in an organization by one transaction. */
export type Read = <T>(
  organizationId: string,
  work: (em: EntityManager) => Promise<T>,
) => Promise<T>;

/** Where the lists of a call are read. Asked for as the call begins: whatever was done before is in them. */
export type Lists = () => Read;

/** What of a standby is told to whoever runs the server. */
export interface Told {
  /** A list was read. */
  from(which: "standby" | "primary"): void;
  /** The standby is left alone for a while, and why. */
  left(why: string): void;
  /** It answers again. */
  back(): void;
}

/** In milliseconds: how long a standby is left alone that is away or behind, how often it is looked at for being behind. */
const leftAlone = 2000;
const looks = { every: 5, times: 10 };

/** How far the primary's log goes: all that was committed by then lies before it, flushed or not. */
const written = `
  select pg_current_wal_insert_lsn()::text as place,
    ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::int as timeline`;

/**
 * Whether a standby has that. A place says something only within one timeline: one that followed a primary which is no more
 * may have gone further than the new one, and lack all that was done since.
 */
const replayed = `
  select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= ?::pg_lsn
    and (select timeline_id from pg_control_checkpoint()) = ?::int as "hasAll"`;

interface Written {
  place: string;
  timeline: number;
}

class Behind extends Error {}

/** Lists are read from the primary, where there is no standby for them. */
export function listsOf(primary: MikroORM): Lists {
  return () => (organizationId, work) => readInOrganization(primary, organizationId, work);
}

/**
 * Lists are read from a standby once it has replayed all that the primary had written as the call began: whoever looks at
 * what they just did sees it, whichever server did it and however the standby follows. One that is away or stays
 * behind is left alone for a while, and the primary answers instead.
 */
export function listsOfStandby(primary: MikroORM, standby: MikroORM, told: Told): Lists {
  const fromPrimary = listsOf(primary)();
  const goesTo = lookTogether<null, Written | undefined>(async (askers) => {
    const [found] = await ask<Written>(primary.em.fork(), written, []);
    return askers.map(() => found);
  });
  let until = 0;
  function leave(problem: unknown): void {
    if (until === 0) told.left((problem as Error).message);
    until = performance.now() + leftAlone;
  }
  function answered(): void {
    if (until > 0) told.back();
    until = 0;
  }
  const instead: Read = (organizationId, work) => {
    told.from("primary");
    return fromPrimary(organizationId, work);
  };
  return () => {
    if (performance.now() < until) return instead;
    const asked = goesTo(null);
    // Whoever reads is told.
    asked.catch(() => {});
    return async (organizationId, work) => {
      const place = await asked;
      try {
        const found = await readInOrganization(standby, organizationId, async (em) => {
          await follow(em, place);
          answered();
          return work(em);
        });
        told.from("standby");
        return found;
      } catch (problem) {
        if (!isOfStandby(problem)) throw problem;
        leave(problem);
        return instead(organizationId, work);
      }
    };
  };
}

/** Waits a little for a standby to have it all; throws `Behind`. Each statement after it sees no less. */
async function follow(em: EntityManager, to: Written | undefined): Promise<void> {
  for (let tries = looks.times; ; tries--) {
    const [found] = await ask<{ hasAll: boolean | null }>(em, replayed, [to?.place, to?.timeline]);
    if (found?.hasAll) return;
    if (tries === 0) throw new Behind("the standby is behind, or none at all.");
    await sleep(looks.every);
  }
}

/** Whether it is the standby that is in no state to answer, or it broke off: the question itself may be in order. */
function isOfStandby(problem: unknown): boolean {
  return problem instanceof Behind || mayPass(problem) || mayPass((problem as Error).cause);
}
