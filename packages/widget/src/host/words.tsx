import type { Switches } from "@usher/domain";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { loadWords, messagesIn } from "../messages/dictionary.ts";
import { en } from "../messages/en.ts";
import {
  type HostLanguages,
  loadTongue,
  type MessageOverrides,
  type Tongue,
} from "../messages/host-words.ts";
import type { Area, Language, Turn } from "../messages/language.ts";
import { chooseLanguage, languages } from "../messages/languages.ts";
import { MessagesContext } from "../messages/messages.ts";
import { pageLanguages } from "../messages/page-languages.ts";
import { turnsOf } from "../messages/turns.ts";
import { reworded } from "../messages/wording.ts";
import { useIsCalm } from "./still-coming.tsx";

export interface WordsProps {
  language: string | undefined;
  messages: MessageOverrides | undefined;
  languages: HostLanguages | undefined;
  /** What is loaded before anything is said; left out, what the first table is said with. */
  areas?: readonly Area[] | undefined;
}

/** What the first table is said with; the rest of a language loads when it is shown. */
const first: readonly Area[] = ["access", "forms", "frame", "names", "sections", "time", "users"];

/** The language in use, once its first words are there. */
export interface Spoken {
  /** Null until the words are there. A change of language keeps the old one until then. */
  language: Language | null;
  /** What the host says otherwise. */
  host: MessageOverrides;
  /** Why they are not, and how to ask again. */
  failure: { error: unknown; retry: () => void } | null;
}

const SpokenContext = createContext<Spoken | null>(null);

export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error("This needs an UsherProvider above it.");
  return spoken;
}

/** Loads the language that the host names, or else the page's, or else the browser's. */
export function WordsProvider(props: WordsProps & { children: ReactNode }) {
  const { messages: own, languages: added = none, areas = first, children } = props;
  const [tongue, setTongue] = useState<Tongue | null>(null);
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  const [turn, setTurn] = useState(0);
  const tag = useLanguageTag(props.language, added);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs anew for another turn
  useEffect(() => {
    // Before the page is there (on a server) it is not known which language it has.
    if (!tag) return;
    let current = true;
    const load = async () => {
      const loaded = await loadTongue(tag, added);
      await loadWords(loaded.language, areas);
      if (current) setTongue(loaded);
    };
    setFailed(null);
    load().catch((error: unknown) => current && setFailed({ error }));
    return () => {
      current = false;
    };
  }, [tag, added, areas, turn]);
  const isCalm = useIsCalm();
  useEffect(() => {
    // What a failed call is told with: said outside of rendering, where nothing waits for words.
    if (isCalm && tongue) loadWords(tongue.language, ["refusals"]).catch(() => {});
  }, [isCalm, tongue]);
  const retry = useCallback(() => {
    setFailed(null);
    setTurn((n) => n + 1);
  }, []);
  const spoken = useMemo<Spoken>(
    () => ({
      language: tongue?.language ?? null,
      host: reworded<MessageOverrides>(tongue?.host ?? {}, own ?? {}),
      failure: failed && { ...failed, retry },
    }),
    [tongue, own, failed, retry],
  );
  return (
    <SpokenContext.Provider value={spoken}>
      <Said turns={noTurns}>{children}</Said>
    </SpokenContext.Provider>
  );
}

const none: HostLanguages = {};
const noTurns: readonly Turn[] = [];

/** From here on the panel speaks as the organization does. */
export function OrganizationWords(props: { switches: Switches | null; children: ReactNode }) {
  const { switches, children } = props;
  const turns = useMemo(() => (switches ? turnsOf(switches) : noTurns), [switches]);
  return <Said turns={turns}>{children}</Said>;
}

function Said({ turns, children }: { turns: readonly Turn[]; children: ReactNode }) {
  const { language, host } = useSpoken();
  const messages = useMemo(
    // Nothing speaks before its words are there; English stands in for the type.
    () => messagesIn(language ?? en, { turns, host }),
    [language, turns, host],
  );
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** The tag of the language to load: null while there is no page to ask. */
function useLanguageTag(named: string | undefined, added: HostLanguages): string | null {
  const [page, setPage] = useState<readonly string[] | null>(null);
  useEffect(() => setPage(pageLanguages()), []);
  if (!page) return null;
  const known = [...Object.keys(added), ...Object.keys(languages)];
  return chooseLanguage(named ? [named] : page, known);
}
