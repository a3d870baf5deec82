import { refusalOf } from "@usher/client";
import { useEffect } from "react";
import { usher } from "../client.ts";
import { useSession } from "./session.tsx";

/** Milliseconds before the stream is opened again after a break. */
const pause = 3000;

/** Ends the session on screen at the moment the server ends it, and follows changes of oneself. */
export function useLiveSession(): void {
  const { reload, end } = useSession();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: { unsubscribe: () => void } | undefined;
    // A stream tells of its own end, too, when it is left.
    let left = false;
    function again() {
      clearTimeout(timer);
      if (!left) timer = setTimeout(open, pause);
    }
    function open() {
      stream?.unsubscribe();
      stream = usher.events.stream.subscribe(undefined, {
        onData(event) {
          if (event.type === "access-ended") end("access-ended");
          if (event.type === "me-changed") void reload();
        },
        onError: (error) => (refusalOf(error).reason && !left ? end("access-ended") : again()),
        onComplete: again,
      });
    }
    open();
    return () => {
      left = true;
      clearTimeout(timer);
      stream?.unsubscribe();
    };
  }, [reload, end]);
}
