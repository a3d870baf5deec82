import type { LiveEvent } from "@usher/domain";
import { backOff } from "./attempts.ts";
import { toUsherError, type UsherError } from "./errors.ts";
import { openStream, type StreamCall } from "./stream.ts";

/** What one hears of: ids only, so one asks for what one may see. */
export type Change = Exclude<LiveEvent, { type: "ready" | "access-ended" }>;

/** What to do when something happens at the server. */
export interface LiveListener {
  /** Goes on from here, e.g. from `livePosition` of `session.me`; what came since is told first. */
  from?: string | undefined;
  onEvent(event: Change): void;
  /** It listens: whatever is loaded from now on is kept up to date by `onEvent`. Called after each break too. */
  onReady?: () => void;
  /** The connection is lost; it is being made again. */
  onLost?: (error: UsherError) => void;
  /**
   * It goes on after a break. What happened meanwhile has been told; when that couldn't be done, `missed`
   * is true and whatever was loaded before may be stale.
   */
  onBack?: (back: { missed: boolean }) => void;
  /** It is over: access has ended (null), or was refused. Nothing is tried again. */
  onEnded?: (error: UsherError | null) => void;
  signal?: AbortSignal;
}

/** In milliseconds: the first wait is at most this, and no wait is longer than that. */
const firstWait = 1000;
const longestWait = 30_000;

/** Listens until `signal` aborts or access ends, over breaks of the connection. */
export async function listen(
  call: Omit<StreamCall, "lastEventId">,
  { from, onEvent, onReady, onLost, onBack, onEnded }: LiveListener,
): Promise<void> {
  let lastEventId = from;
  let attempt = 0;
  let lost = false;

  /** What listeners throw is theirs, and ends nothing here. */
  const tell = (what: () => void) => queueMicrotask(what);

  function begin(missed: boolean): void {
    tell(() => onReady?.());
    if (lost || missed) tell(() => onBack?.({ missed }));
    lost = false;
    attempt = 0;
  }

  /** One connection; answers whether access has ended. */
  async function follow(): Promise<boolean> {
    for await (const { id, data } of openStream({ ...call, lastEventId })) {
      const event = data as LiveEvent;
      lastEventId = id || lastEventId;
      if (event.type === "access-ended") return true;
      if (event.type === "ready") begin(event.missed);
      else tell(() => onEvent(event));
    }
    return false;
  }

  /** The same for a connection that failed. */
  function fail(problem: unknown): boolean {
    const error = toUsherError(problem);
    if (isFinal(error)) throw error;
    if (!lost) tell(() => onLost?.(error));
    lost = true;
    return false;
  }

  while (!call.signal.aborted) {
    const ended = await follow().catch((problem) => call.signal.aborted || fail(problem));
    if (call.signal.aborted) return;
    if (ended) return tell(() => onEnded?.(null));
    await pause(backOff(attempt++, firstWait, longestWait), call.signal);
  }
}

/** After these there is a newer token, or cookie. */
const passing: ReadonlySet<string> = new Set(["token_expired", "session_renewed"]);

/** Who is told no stays away, unless they come back with something newer. */
function isFinal({ reason, status }: UsherError): boolean {
  return !passing.has(reason) && (status === 401 || status === 403);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
