import { useEffect } from "react";
import { usher } from "../client.ts";
import { useSession } from "./session.tsx";

/** Ends the session on screen at the moment the server ends it, and follows changes of oneself. */
export function useLiveSession(): void {
  const { reload, end } = useSession();
  useEffect(
    () =>
      usher.events.listen({
        onEvent: ({ type }) => {
          if (type === "me-changed") void reload();
        },
        onBack: ({ missed }) => {
          if (missed) void reload();
        },
        onEnded: (error) => {
          if (error?.status !== null) end("access-ended");
        },
      }),
    [reload, end],
  );
}
