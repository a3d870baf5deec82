import { EventEmitter, on } from "node:events";
import { Client } from "pg";
import { type Announcement, channel } from "./announce.ts";

/** What a listener gets: an announcement, or word that some may have been missed. */
export type HubEvent = Announcement | { type: "resumed" };

export interface Hub {
  /** Everything announced in one organization, by any server, until `signal` aborts. */
  listen(organizationId: string, signal: AbortSignal): AsyncIterable<HubEvent>;
  close(): Promise<void>;
}

const reconnectAfter = 1000;

/**
 * One connection that LISTENs for the whole process. When it is lost it is made anew, and every
 * listener is told to ask again, since notifications are not kept for those who were away.
 */
export async function createHub(
  databaseUrl: string,
  log: (problem: unknown) => void,
): Promise<Hub> {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: Client | undefined;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  function retryLater(): void {
    clearTimeout(retry);
    if (!closed) retry = setTimeout(reconnect, reconnectAfter);
  }

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: databaseUrl, keepAlive: true });
    next.on("notification", ({ payload }) => {
      const announcement = parse(payload);
      if (announcement) emitter.emit(announcement.organizationId, announcement);
    });
    next.on("error", log);
    next.on("end", retryLater);
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
  }

  function reconnect(): void {
    connect().then(
      () => {
        for (const organizationId of emitter.eventNames())
          emitter.emit(organizationId, { type: "resumed" } satisfies HubEvent);
      },
      (problem) => {
        log(problem);
        retryLater();
      },
    );
  }

  await connect();
  return {
    listen(organizationId, signal) {
      // Attached here and now, not when the first event is asked for: nothing between is missed.
      return until(signal, on(emitter, organizationId, { signal }));
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}

/** What a notification says, or null for one that no server of ours sent. */
function parse(payload: string | undefined): Announcement | null {
  try {
    const told = JSON.parse(payload ?? "null") as Announcement | null;
    return typeof told?.organizationId === "string" ? told : null;
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
