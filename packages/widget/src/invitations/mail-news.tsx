import type { MailProblem } from "@usher/domain";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts.tsx";
import { createMailNews, type FailedMail, type MailNews } from "./mail-watch.ts";

const MailNewsContext = createContext<MailNews | null>(null);
const ProblemsContext = createContext<ReadonlyMap<string, MailProblem>>(new Map());

export function useMailNews(): MailNews {
  const news = useContext(MailNewsContext);
  if (!news) throw new Error("This needs a UserManagement above it.");
  return news;
}

/** Why the mails of these invitations did not go out, by id. */
export function useMailProblems(): ReadonlyMap<string, MailProblem> {
  return useContext(ProblemsContext);
}

/** What of the mails is known in this panel, and a toast for each that fails, once. */
export function useMailNewsParts() {
  const { client } = useApi();
  const [problems, setProblems] = useState<ReadonlyMap<string, MailProblem>>(new Map());
  const latest = useRef<(mails: readonly FailedMail[]) => void>(() => {});
  latest.current = useFailureToast();
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
        latest.current(first);
      },
    });
  }, [client]);
  useEffect(() => news.stop, [news]);
  return { news, problems };
}

/** Says of one mail whom it was for, of several how many there are. */
function useFailureToast() {
  const { add } = useToasts();
  const { mail: say } = useMessages().invitations;
  return ([first, ...more]: readonly FailedMail[]) => {
    if (!first) return;
    const problem = say.problems[first.problem];
    const title =
      more.length === 0
        ? say.failedToast(first.email, problem)
        : say.severalFailed(more.length + 1, problem);
    add({ tone: "red", title });
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  if (!map.has(id)) return map;
  return new Map([...map].filter(([key]) => key !== id));
}

export interface MailNewsProviderProps extends ReturnType<typeof useMailNewsParts> {
  children: ReactNode;
}

export function MailNewsProvider({ news, problems, children }: MailNewsProviderProps) {
  return (
    <MailNewsContext.Provider value={news}>
      <ProblemsContext.Provider value={problems}>{children}</ProblemsContext.Provider>
    </MailNewsContext.Provider>
  );
}
