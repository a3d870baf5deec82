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
    function again() {
      clearTimeout(timer);
      timer = setTimeout(open, pause);
    }
    function open() {
      stream?.unsubscribe();
      stream = usher.events.stream.subscribe(undefined, {
        onData(event) {
          if (event.type === "access-ended") end("access-ended");
          if (event.type === "me-changed") void reload();
        },
        onError: (error) => (refusalOf(error).reason ? end("access-ended") : again()),
        onComplete: again,
      });
    }
    open();
    return () => {
      clearTimeout(timer);
      stream?.unsubscribe();
    };
  }, [reload, end]);
}
