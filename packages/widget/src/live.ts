import type { Change } from "@usher/client";
import type { Me, SettingsKind } from "@usher/domain";
import { useEffect, useRef } from "react";
import { useApi } from "./api.ts";
import type { Member } from "./live-streams.ts";

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

/**
 * Listens to the server for as long as the panel is there and `me` may see it, over breaks of the connection: from where
 * `me` was learned, once `calm` says that nothing more urgent is loaded.
 */
export function useLive(me: Me | null, calm: boolean, listener: LiveListener): void {
  const { client, reach } = useApi();
  const latest = useRef({ listener, me });
  useEffect(() => {
    latest.current = { listener, me };
  });
  const open = me !== null && calm;
  useEffect(() => {
    const { me } = latest.current;
    if (!open || !me) return;
    const told = () => latest.current.listener;
    return join(JSON.stringify([reach, me.organization.id, me.user.id, me.permissions]), {
      listen: client.events.listen,
      from: me.livePosition,
      onEvent: (event) => tell(told(), event),
      onBack: ({ missed }) => missed && told().onBack(),
      onEnded(error) {
        if (!error || endOfAccess.has(error.reason)) told().onAccessEnded();
      },
    });
  }, [client, reach, open]);
}

/** The first table needs no code of streams. Where it does not come, what was loaded stands as it is. */
function join(key: string, member: Member): () => void {
  let leave = () => {};
  let gone = false;
  import("./live-streams.ts").then(
    ({ joinStream }) => {
      if (!gone) leave = joinStream(key, member);
    },
    () => {},
  );
  return () => {
    gone = true;
    leave();
  };
}

function tell(listener: LiveListener, event: Change): void {
  if (event.type === "directory-changed") listener.onDirectoryChanged(event.ids);
  else if (event.type === "settings-changed") listener.onSettingsChanged(event.what);
  else listener.onMeChanged();
}
