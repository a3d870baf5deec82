import { EventEmitter, on } from "node:events";
import { Client } from "pg";
import type { Clock } from "../clock.ts";
import { connectionTimeout } from "../database/orm.ts";
import { type Announced, channel } from "./announce.ts";
import { createRing, type Ring } from "./ring.ts";

/** What a listener gets: an announcement, or word that some may have been missed. */
export type HubEvent = Announced | { type: "resumed"; id: string };

/** What somebody hears who begins to listen, or goes on. */
export interface Listening {
  /** Where they stand: they may come back to it. */
  position: string;
  /** What was announced since the id that they came with, or null when that can't be told. */
  since: Announced[] | null;
  /** Everything from now on. */
  events: AsyncIterable<HubEvent>;
}

export interface Hub {
  /** Everything announced in one organization, by any server, until `signal` aborts. */
  listen(organizationId: string, signal: AbortSignal, lastEventId?: string): Listening;
  /** Where somebody stands who begins to listen now. */
  position(organizationId: string): string;
  /** How many listen. */
  listeners(): number;
  close(): Promise<void>;
}

const reconnectAfter = 1000;

/** How often what nobody can come back to is forgotten, in milliseconds. */
const forgetEvery = 60_000;

/**
 * One connection that LISTENs for the whole process. When it is lost it is made anew, and every
 * listener is told to ask again, since notifications are not kept for those who were away.
 */
export async function createHub(
  databaseUrl: string,
  log: (problem: unknown) => void,
  clock: Clock,
): Promise<Hub> {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: Client | undefined;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;
  const rings = new Map<string, Ring>();
  const timer = setInterval(forget, forgetEvery).unref();

  function ringOf(organizationId: string): Ring {
    const ring = rings.get(organizationId) ?? createRing();
    rings.set(organizationId, ring);
    return ring;
  }

  function forget(): void {
    for (const [organizationId, ring] of rings)
      if (ring.isForgotten(clock()) && emitter.listenerCount(organizationId) === 0)
        rings.delete(organizationId);
  }

  function hear(announced: Announced): void {
    ringOf(announced.organizationId).add(announced, clock());
    emitter.emit(announced.organizationId, announced);
  }

  /** What was announced in between is known to nobody: no place from before is one to go on from. */
  function resume(): void {
    for (const organizationId of rings.keys()) {
      const ring = createRing();
      rings.set(organizationId, ring);
      const id = ring.position(clock());
      emitter.emit(organizationId, { type: "resumed", id } satisfies HubEvent);
    }
  }

  function retryLater(): void {
    clearTimeout(retry);
    if (!closed) retry = setTimeout(reconnect, reconnectAfter);
  }

  async function connect(): Promise<void> {
    const next = new Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: connectionTimeout,
    });
    next.on("notification", ({ payload }) => {
      const announced = parse(payload);
      if (announced) hear(announced);
    });
    next.on("error", log);
    next.on("end", retryLater);
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
    // It was closed meanwhile, and has nobody else to end this.
    if (closed) await next.end();
  }

  function reconnect(): void {
    connect().then(resume, (problem) => {
      log(problem);
      retryLater();
    });
  }

  await connect();
  return {
    listen(organizationId, signal, lastEventId) {
      // Attached here and now, not when the first event is asked for: nothing between is missed.
      const events = until(signal, on(emitter, organizationId, { signal }));
      const ring = ringOf(organizationId);
      const since = lastEventId === undefined ? [] : ring.since(lastEventId, clock());
      return { position: ring.position(clock()), since, events };
    },
    position: (organizationId) => ringOf(organizationId).position(clock()),
    // Each listens for errors, too, whatever its organization.
    listeners: () => emitter.listenerCount("error"),
    async close() {
      closed = true;
      clearTimeout(retry);
      clearInterval(timer);
      await client?.end();
    },
  };
}

/** What a notification says, or null for one that no server of ours sent. */
function parse(payload: string | undefined): Announced | null {
  try {
    const told = JSON.parse(payload ?? "null") as Announced | null;
    return typeof told?.organizationId === "string" && told.id ? told : null;
  } catch {
    return null;
  }
}

/** Yields the events, and ends quietly when the listener is gone. */
async function* until(
  signal: AbortSignal,
  events: AsyncIterable<unknown[]>,
): AsyncGenerator<HubEvent> {
  try {
    for await (const [event] of events) yield event as HubEvent;
  } catch (problem) {
    if (!signal.aborted) throw problem;
  }
}
