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
import { type Api, useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts.tsx";

/** Tells whoever invites when the mail could not be sent, as long as their panel is open. */
export interface MailNews {
  /** These were invited just now, or are mailed again: look after their mails. */
  watch: (invitationIds: readonly string[]) => void;
  /** Something about these has changed. */
  hear: (ids: readonly string[]) => void;
  stop: () => void;
}

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

/** A mail may fail before the answer to inviting is here: so it is looked after once anyway. */
const firstLook = 2000;
/** Mails that fail within this many milliseconds are told of together. */
const gather = 400;
/** More than these are not looked at one by one: the server that refuses one refuses all. */
const mostAtOnce = 5;

interface Parts {
  client: Api["client"];
  onFailed: (id: string, email: string, problem: MailProblem) => void;
  onSent: (id: string) => void;
}

export function createMailNews({ client, onFailed, onSent }: Parts): MailNews {
  const watched = new Set<string>();
  const due = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(id: string): Promise<void> {
    const { rows } = await client.users.list.query({ search: id, limit: 1 });
    const [row] = rows;
    if (row?.kind !== "invitation" || row.mail.status === "sent") {
      watched.delete(id);
      onSent(id);
    } else if (row.mail.problem) onFailed(id, row.email, row.mail.problem);
  }

  function run(): void {
    const ids = [...due].slice(0, mostAtOnce);
    due.clear();
    // What can't be asked now shows in the list anyway.
    for (const id of ids) look(id).catch(() => {});
  }

  function plan(ids: Iterable<string>, delay: number): void {
    for (const id of ids) if (watched.has(id)) due.add(id);
    if (due.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  }

  return {
    watch(ids) {
      for (const id of ids) watched.add(id);
      plan(ids, firstLook);
    },
    hear: (ids) => plan(ids, gather),
    stop: () => clearTimeout(timer),
  };
}

/** What of the mails is known in this panel, and a toast for the first that fails of each try. */
export function useMailNewsParts() {
  const { client } = useApi();
  const { add } = useToasts();
  const words = useMessages();
  const [problems, setProblems] = useState<ReadonlyMap<string, MailProblem>>(new Map());
  const latest = useRef({ add, words });
  latest.current = { add, words };
  const news = useMemo(() => {
    const told = new Set<string>();
    return createMailNews({
      client,
      onSent: (id) => setProblems((now) => without(now, id)),
      onFailed(id, email, problem) {
        setProblems((now) => new Map(now).set(id, problem));
        if (told.has(id)) return;
        told.add(id);
        const { mail } = latest.current.words.invitations;
        latest.current.add({ tone: "red", title: mail.failedToast(email, mail.problems[problem]) });
      },
    });
  }, [client]);
  useEffect(() => news.stop, [news]);
  return { news, problems };
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
