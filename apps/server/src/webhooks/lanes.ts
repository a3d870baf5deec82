import pLimit from "p-limit";
import { type Delivering, deliverDue, type Lane } from "./deliver.ts";

export interface Lanes {
  /** Ends when every try that is under way has. */
  stop(): Promise<void>;
}

/** How many endpoints are served at once by one server: each costs some sockets, and waits for no other. */
const mostLanes = 500;

/** How many of the database's connections all lanes together use: requests need the others. */
const connections = 4;

/** In milliseconds: how often one looks for endpoints that have something due. */
const lookEvery = 500;

/**
 * Delivers webhooks. Each endpoint with something due gets a lane of its own, which ends when nothing is.
 * The table is the queue: several servers share it row by row, and what a killed one had taken is due again
 * after its lease. Not jobs of the queue, where four slow receivers would hold up every mail.
 */
export function startLanes(
  services: Delivering["services"],
  log: (problem: unknown) => void,
): Lanes {
  const delivering = { services, database: pLimit(connections) };
  const lanes = new Map<string, Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | null = null;

  async function serve(lane: Lane): Promise<void> {
    try {
      while (!stopped && (await deliverDue(delivering, lane)));
    } catch (problem) {
      log(problem);
    } finally {
      lanes.delete(lane.endpointId);
    }
  }

  async function look(): Promise<void> {
    const free = mostLanes - lanes.size;
    if (stopped || free === 0) return;
    for (const lane of await lanesDue(services, [...lanes.keys()], free))
      lanes.set(lane.endpointId, serve(lane));
  }

  const timer = setInterval(() => {
    // One look at a time: two would open a lane twice.
    looking ??= look()
      .catch(log)
      .finally(() => {
        looking = null;
      });
  }, lookEvery);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(lanes.values());
    },
  };
}

/** The endpoints that have something due and no lane yet; as the login, over all organizations. */
function lanesDue(
  { orm, clock }: Delivering["services"],
  open: string[],
  limit: number,
): Promise<Lane[]> {
  return orm.em.fork().execute<Lane[]>(
    `select w.id as "endpointId", w.organization_id as "organizationId" from webhook_endpoint w
     where w.status = 'active' and w.id <> all (?::uuid[]) and exists (
       select from webhook_delivery d
       where d.endpoint_id = w.id and d.status = 'pending' and d.due_at <= ?)
     order by random() limit ?`,
    [`{${open.join(",")}}`, clock(), limit],
  );
}
