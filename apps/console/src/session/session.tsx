import { refusalOf } from "@usher/client";
import type { Me, SignInAnswer } from "@usher/domain";
import type { PendingStep } from "@usher/widget/parts";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { usher } from "../client.ts";
import type { Passed } from "../navigation.tsx";
import { rememberOrganization } from "./remembered-organization.ts";

type Session =
  | { status: "loading" }
  /** The server could not be asked. */
  | { status: "failed" }
  | { status: "signed-out"; notice: Passed["notice"] }
  | { status: "signing-in"; step: PendingStep }
  | { status: "signed-in"; me: Me };

interface SessionState {
  session: Session;
  /** Asks the server again who is signed in. */
  reload: () => Promise<void>;
  /** Takes over what was learned elsewhere of who is signed in. */
  know: (me: Me) => void;
  /** Goes on with a sign-in by what the server answered: to its next step, or in. */
  proceed: (answer: SignInAnswer) => Promise<void>;
  /** Says that nobody is signed in any more, and why. */
  end: (notice: Passed["notice"]) => void;
}

const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error("This needs a SessionProvider above it.");
  return state;
}

/** Who is signed in; for what stands on a page that only they see. */
export function useMe(): Me {
  const { session } = useSession();
  if (session.status !== "signed-in") throw new Error("Nobody is signed in.");
  return session.me;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session>({ status: "loading" });
  const reload = useCallback(async () => setSession(await ask()), []);
  const proceed = useCallback(
    async (answer: SignInAnswer) =>
      answer.status === "signed-in" ? reload() : setSession({ status: "signing-in", step: answer }),
    [reload],
  );
  const know = useCallback(
    (me: Me) => setSession((now) => (now.status === "signed-in" ? { ...now, me } : now)),
    [],
  );
  const end = useCallback(
    (notice: Passed["notice"]) =>
      setSession((now) => (leftThemselves(now) ? now : { status: "signed-out", notice })),
    [],
  );
  useEffect(() => {
    void reload();
  }, [reload]);
  const state = useMemo(
    () => ({ session, reload, know, proceed, end }),
    [session, reload, know, proceed, end],
  );
  return <SessionContext.Provider value={state}>{children}</SessionContext.Provider>;
}

/** Then what comes late, as the live stream's end, is no news. */
function leftThemselves(session: Session): boolean {
  return session.status === "signed-out" && session.notice === "signedOut";
}

async function ask(): Promise<Session> {
  try {
    const me = await usher.session.me.query();
    rememberOrganization(me.organization);
    return { status: "signed-in", me };
  } catch (error) {
    const refused = refusalOf(error).reason !== null;
    return refused ? { status: "signed-out", notice: undefined } : { status: "failed" };
  }
}
