import { UsherProvider, useAccess } from "@usher/widget/parts";
import { type ReactNode, useEffect } from "react";
import { UnreachablePage } from "../pages/unreachable-page.tsx";
import { WaitingPage } from "../pages/waiting-page.tsx";
import { useSession } from "./session.tsx";

/** What the pages of whoever is signed in share: one cache, and the news of what changes elsewhere. */
export function Connected({ children }: { children: ReactNode }) {
  const { end } = useSession();
  return (
    <UsherProvider serverUrl={location.origin} onAccessEnded={() => end("accessEnded")}>
      <Known>{children}</Known>
    </UsherProvider>
  );
}

/** Waits until it is known anew who is signed in, and keeps the session's own knowledge up with it. */
function Known({ children }: { children: ReactNode }) {
  const access = useAccess();
  const { know } = useSession();
  const me = access.state === "in" ? access.me : null;
  useEffect(() => {
    if (me) know(me);
  }, [me, know]);
  if (access.state === "unreachable") return <UnreachablePage />;
  return me ? children : <WaitingPage />;
}
