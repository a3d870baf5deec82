import { timingSafeEqual } from "node:crypto";
import type { Pool } from "pg";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { hashToken } from "./tokens.ts";

/** What a server counts for whoever watches it; of people and organizations nothing, not even ids. */
export interface Telemetry {
  /** A call has been answered: with `ok`, or the code of what went wrong. */
  count(procedure: string, outcome: string, seconds: number): void;
  /** A list was read from there; counted where there is a standby for them. */
  countList(from: "standby" | "primary"): void;
  /** What `/metrics` answers, in Prometheus' text format. */
  page(): Promise<string>;
  contentType: string;
}

interface Watched {
  /** By what they are for. */
  pools: Record<string, Pool>;
  streams: () => number;
}

/** In seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createTelemetry({ pools, streams }: Watched): Telemetry {
  const registers = [new Registry()] as [Registry];
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  const calls = new Counter({
    name: "usher_calls_total",
    help: "Calls answered, by procedure and outcome.",
    labelNames: ["procedure", "outcome"],
    registers,
  });
  const duration = new Histogram({
    name: "usher_call_seconds",
    help: "How long calls took, by procedure.",
    labelNames: ["procedure"],
    buckets,
    registers,
  });
  const lists = new Counter({
    name: "usher_list_reads_total",
    help: "Lists read, by whether a standby answered or, for it was away or behind, the primary.",
    labelNames: ["from"],
    registers,
  });
  new Gauge({
    name: "usher_live_streams",
    help: "Open live streams.",
    registers,
    collect() {
      this.set(streams());
    },
  });
  new Gauge({
    name: "usher_pool_connections",
    help: "Connections to PostgreSQL, and who waits for one, by pool.",
    labelNames: ["pool", "state"],
    registers,
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool, state: "busy" }, totalCount - idleCount);
        this.set({ pool, state: "idle" }, idleCount);
        this.set({ pool, state: "waiting" }, waitingCount);
      }
    },
  });
  new Gauge({
    name: "usher_jobs",
    help: "Jobs of the whole installation: due, being worked off, to be tried again, given up.",
    labelNames: ["state"],
    registers,
    async collect() {
      this.reset();
      for (const { state, jobs } of await jobsIn(pools.jobs)) this.set({ state }, jobs);
    },
  });
  return {
    count(procedure, outcome, seconds) {
      calls.inc({ procedure, outcome });
      duration.observe({ procedure }, seconds);
    },
    countList: (from) => lists.inc({ from }),
    page: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** None while the database is away: the rest is worth most then. */
async function jobsIn(pool: Pool | undefined): Promise<{ state: string; jobs: number }[]> {
  const answer = await pool
    ?.query<{ state: string; jobs: number }>(
      `select state, count(j)::int as jobs
       from unnest(array['due', 'working', 'retrying', 'failed']) state
       left join (select case
           when locked_at is not null then 'working'
           when attempts >= max_attempts then 'failed'
           when attempts > 0 then 'retrying'
           when run_at <= now() then 'due'
         end as at from graphile_worker._private_jobs) j on j.at = state
       group by state`,
    )
    .catch(() => null);
  return answer?.rows ?? [];
}

/** Whether somebody came with this token; how long that takes says nothing of it. */
export function isBearerOf(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => Buffer.from(hashToken(text));
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${token}`));
}
