import type { MailProblem } from "@usher/domain";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useApi } from "../api.ts";
import { createMailNews, type FailedMail, type MailNews } from "./mail-watch.ts";

interface Mails {
  news: MailNews;
  /** Mails that failed and of which nobody was told yet. */
  unsaid: readonly FailedMail[];
  /** Nobody need be told of them any more. */
  onSaid: () => void;
}

const MailNewsContext = createContext<Mails | null>(null);
const ProblemsContext = createContext<ReadonlyMap<string, MailProblem>>(new Map());

export function useMails(): Mails {
  const mails = useContext(MailNewsContext);
  if (!mails) throw new Error("This needs a UserManagement above it.");
  return mails;
}

export function useMailNews(): MailNews {
  return useMails().news;
}

/** Why the mails of these invitations did not go out, by id. */
export function useMailProblems(): ReadonlyMap<string, MailProblem> {
  return useContext(ProblemsContext);
}

/** What of the mails is known in this panel; each failure is told once. */
export function useMailNewsParts() {
  const { client } = useApi();
  const [problems, setProblems] = useState<ReadonlyMap<string, MailProblem>>(new Map());
  const [unsaid, setUnsaid] = useState<readonly FailedMail[]>([]);
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
        setUnsaid((now) => [...now, ...first]);
      },
    });
  }, [client]);
  useEffect(() => news.stop, [news]);
  const mails = useMemo<Mails>(
    () => ({ news, unsaid, onSaid: () => setUnsaid([]) }),
    [news, unsaid],
  );
  return { mails, problems };
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  if (!map.has(id)) return map;
  return new Map([...map].filter(([key]) => key !== id));
}

export interface MailNewsProviderProps extends ReturnType<typeof useMailNewsParts> {
  children: ReactNode;
}

export function MailNewsProvider({ mails, problems, children }: MailNewsProviderProps) {
  return (
    <MailNewsContext.Provider value={mails}>
      <ProblemsContext.Provider value={problems}>{children}</ProblemsContext.Provider>
    </MailNewsContext.Provider>
  );
}
