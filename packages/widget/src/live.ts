import { refusalOf, type UsherClient } from "@usher/client";
import type { LiveEvent, Refusal, SettingsKind } from "@usher/domain";
import { useEffect, useRef } from "react";
import { useApi } from "./api.ts";

/** What to do when something changes elsewhere. */
export interface LiveListener {
  onDirectoryChanged: (ids: readonly string[]) => void;
  /** Something other than people was changed. */
  onSettingsChanged: (what: SettingsKind) => void;
  onMeChanged: () => void;
  /** The stream is open again after a break: anything may have changed. */
  onBack: () => void;
  onAccessEnded: () => void;
}

/** A caller who meets one of these has nothing more to see here. */
export const endOfAccess: ReadonlySet<Refusal> = new Set(["not_signed_in", "token_invalid"]);

/** Wait 1, 2, 4, … at most 30 seconds before trying again, and not all panels at the same instant. */
export function retryDelay(attempt: number, chance: () => number = Math.random): number {
  return Math.min(30_000, 1000 * 2 ** attempt) * (0.5 + chance() / 2);
}

/** Listens to the server for as long as the panel is there, over breaks of the connection. */
export function useLive(open: boolean, listener: LiveListener): void {
  const { client } = useApi();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (!open) return;
    let seen = false;
    function hear(event: LiveEvent): void {
      // The first "ready" is the beginning; what was loaded is not older than that.
      if (event.type !== "ready" || seen) tell(latest.current, event);
      seen = true;
    }
    return follow(client, hear);
  }, [client, open]);
}

function tell(listener: LiveListener, event: LiveEvent): void {
  if (event.type === "directory-changed") listener.onDirectoryChanged(event.ids);
  else if (event.type === "settings-changed") listener.onSettingsChanged(event.what);
  else if (event.type === "me-changed") listener.onMeChanged();
  else if (event.type === "access-ended") listener.onAccessEnded();
  else listener.onBack();
}

/** Keeps a stream open until the answer is called or access ends, opening it again when it breaks. */
function follow(client: UsherClient, hear: (event: LiveEvent) => void): () => void {
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: { unsubscribe: () => void } | undefined;

  function stop(): void {
    clearTimeout(timer);
    stream?.unsubscribe();
  }
  function again(): void {
    stop();
    timer = setTimeout(open, retryDelay(attempt++));
  }
  function receive(event: LiveEvent): void {
    attempt = 0;
    if (event.type === "access-ended") stop();
    hear(event);
  }
  function fail(error: unknown): void {
    const { reason } = refusalOf(error);
    if (reason && endOfAccess.has(reason)) receive({ type: "access-ended" });
    else again();
  }
  function open(): void {
    stream = client.events.stream.subscribe(undefined, {
      onData: receive,
      onError: fail,
      onComplete: again,
    });
  }
  open();
  return stop;
}
