import type { Change } from "@usher/client";
import type { SettingsKind } from "@usher/domain";
import { useEffect, useRef } from "react";
import { useApi } from "./api.ts";

/** What to do when something changes elsewhere. */
export interface LiveListener {
  onDirectoryChanged: (ids: readonly string[]) => void;
  /** Something other than people was changed. */
  onSettingsChanged: (what: SettingsKind) => void;
  onMeChanged: () => void;
  /** Something may have been missed in a break: anything may have changed. */
  onBack: () => void;
  onAccessEnded: () => void;
}

/** A caller who meets one of these has nothing more to see here. */
export const endOfAccess: ReadonlySet<string> = new Set(["not_signed_in", "token_invalid"]);

/** Listens to the server from a place on for as long as the panel is there, over breaks of the connection. */
export function useLive(open: boolean, from: string | undefined, listener: LiveListener): void {
  const { client } = useApi();
  const place = useRef(from);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
    place.current = from;
  });
  useEffect(() => {
    if (!open) return;
    return client.events.listen({
      from: place.current,
      onEvent: (event) => tell(latest.current, event),
      onBack: ({ missed }) => missed && latest.current.onBack(),
      onEnded: (error) => {
        if (!error || endOfAccess.has(error.reason)) latest.current.onAccessEnded();
      },
    });
  }, [client, open]);
}

function tell(listener: LiveListener, event: Change): void {
  if (event.type === "directory-changed") listener.onDirectoryChanged(event.ids);
  else if (event.type === "settings-changed") listener.onSettingsChanged(event.what);
  else listener.onMeChanged();
}
