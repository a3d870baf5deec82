import { TRPCError, type TrackedEnvelope, tracked } from "@trpc/server";
import { type LiveEvent, Refused } from "@usher/domain";
import type { Actor, Authenticated } from "../actor.ts";
import type { Hub, HubEvent, Listening } from "./hub.ts";

type Identify = () => Promise<Authenticated>;

type Told = TrackedEnvelope<LiveEvent>;

interface Listener {
  hub: Hub;
  identify: Identify;
  signal: AbortSignal;
  /** The last that they heard before a break. */
  lastEventId: string | undefined;
}

/**
 * What a panel is told while it is open, until `signal` aborts or its token's time is over. Rights are
 * looked up again whenever the caller's own change; when their access ends they are told so and the
 * stream closes. Whoever comes back is told what they missed, or that they missed something.
 */
export async function* streamEvents({
  hub,
  identify,
  signal,
  lastEventId,
}: Listener): AsyncGenerator<Told> {
  const { actor: caller, expiresAt } = await identify();
  const done = new AbortController();
  const until = AbortSignal.any([
    signal,
    done.signal,
    AbortSignal.timeout(timeLeft(expiresAt, caller)),
  ]);
  const listening = hub.listen(caller.organizationId, until, lastEventId);
  try {
    yield* tell(listening, identify, caller);
  } finally {
    // However it ended: nobody listens on.
    done.abort();
  }
}

/** How long a stream may stay open before its caller is looked at anew, in milliseconds. */
const longest = 60 * 60 * 1000;

function timeLeft(expiresAt: Date | null, { now }: Actor): number {
  return Math.max(0, Math.min(longest, (expiresAt?.getTime() ?? Infinity) - now.getTime()));
}

async function* tell(
  { position, since, events }: Listening,
  identify: Identify,
  caller: Actor,
): AsyncGenerator<Told> {
  // Once more now that nothing is missed: their access may have ended a moment ago.
  let actor = await stillWelcome(identify);
  if (typeof actor === "string") return yield* farewell(position, actor);
  for (const event of since ?? []) {
    const told = toLiveEvent(event, actor);
    if (told) yield tracked(event.id, told);
  }
  yield tracked(position, { type: "ready", missed: since === null });
  for await (const event of events) {
    position = event.id;
    if (concerns(event, caller)) actor = await stillWelcome(identify);
    if (typeof actor === "string") return yield* farewell(position, actor);
    const told = toLiveEvent(event, actor);
    if (told) yield tracked(position, told);
  }
}

/** Why a stream ends: with all that its caller may, or with what they showed alone, after which comes a newer one. */
type End = "access" | "token";

function* farewell(position: string, ended: End): Generator<Told> {
  if (ended === "access") yield tracked(position, { type: "access-ended" });
}

/** After these there is another token, or cookie, to come back with. */
const goesOn: ReadonlySet<string> = new Set(["token_expired", "session_renewed"]);

/** The caller as they stand now, or what of theirs has ended. */
async function stillWelcome(identify: Identify): Promise<Actor | End> {
  try {
    return (await identify()).actor;
  } catch (problem) {
    const cause = problem instanceof TRPCError ? problem.cause : null;
    if (!(cause instanceof Refused)) throw problem;
    return goesOn.has(cause.reason) ? "token" : "access";
  }
}

/** Whether the caller's own rights may have changed. */
function concerns(event: HubEvent, caller: Actor): boolean {
  switch (event.type) {
    case "resumed":
    case "everyone-changed":
    case "organization-ended":
      return true;
    case "settings-changed":
      return false;
    case "key-ended":
      return caller.sessionId === null;
    case "directory-changed":
      return event.ids.includes(caller.userId ?? "");
    default:
      // A key stands and falls with whoever made it, and an embed token with its key.
      return event.userId === caller.userId || caller.sessionId === null;
  }
}
/** The event as this caller may see it, or null. */
function toLiveEvent(event: HubEvent, actor: Actor): LiveEvent | null {
  if (event.type === "resumed") return { type: "ready", missed: true };
  if (event.type === "everyone-changed") return { type: "me-changed" };
  if (event.type === "settings-changed") return { type: "settings-changed", what: event.what };
  if (event.type === "user-changed")
    return event.userId === actor.userId ? { type: "me-changed" } : null;
  if (event.type === "directory-changed" && actor.permissions.has("users:read"))
    return { type: "directory-changed", ids: event.ids };
  return null;
}
