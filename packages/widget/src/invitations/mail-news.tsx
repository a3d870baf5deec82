import type { MailProblem } from "@usher/domain";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useApi } from "../api.ts";
import { createMailNews, type FailedMail, type MailNews } from "./mail-watch.ts";

/** Who is told of mails that failed; nobody while no part of the panel is there to say it. */
type Listener = RefObject<((mails: readonly FailedMail[]) => void) | null>;

const MailNewsContext = createContext<{ news: MailNews; listener: Listener } | null>(null);
const ProblemsContext = createContext<ReadonlyMap<string, MailProblem>>(new Map());

export function useMailNews(): MailNews {
  return useContextOfMails().news;
}

/** Hears of mails that failed, each once. */
export function useMailFailures(hear: (mails: readonly FailedMail[]) => void): void {
  const { listener } = useContextOfMails();
  useEffect(() => {
    listener.current = hear;
    return () => {
      if (listener.current === hear) listener.current = null;
    };
  }, [listener, hear]);
}

function useContextOfMails() {
  const mails = useContext(MailNewsContext);
  if (!mails) throw new Error("This needs a UserManagement above it.");
  return mails;
}

/** Why the mails of these invitations did not go out, by id. */
export function useMailProblems(): ReadonlyMap<string, MailProblem> {
  return useContext(ProblemsContext);
}

/** What of the mails is known in this panel. */
export function useMailNewsParts() {
  const { client } = useApi();
  const [problems, setProblems] = useState<ReadonlyMap<string, MailProblem>>(new Map());
  const listener: Listener = useRef(null);
  const news = useMemo(() => {
    const told = new Set<string>();
    return createMailNews({
      client,
      onSent: (id) => setProblems((now) => without(now, id)),
      onFailed(mails) {
        setProblems(
          (now) => new Map([...now, ...mails.map((one) => [one.id, one.problem] as const)]),
        );
        const first = mails.filter(({ id }) => !told.has(id));
        for (const { id } of first) told.add(id);
        listener.current?.(first);
      },
    });
  }, [client]);
  useEffect(() => news.stop, [news]);
  return { news, listener, problems };
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  if (!map.has(id)) return map;
  return new Map([...map].filter(([key]) => key !== id));
}

export interface MailNewsProviderProps extends ReturnType<typeof useMailNewsParts> {
  children: ReactNode;
}

export function MailNewsProvider({ news, listener, problems, children }: MailNewsProviderProps) {
  const mails = useMemo(() => ({ news, listener }), [news, listener]);
  return (
    <MailNewsContext.Provider value={mails}>
      <ProblemsContext.Provider value={problems}>{children}</ProblemsContext.Provider>
    </MailNewsContext.Provider>
  );
}
