import { PartMissing } from "../ui/lazy-part.tsx";
import type { Area, AreaWords, Language, Messages, Turn } from "./language.ts";
import { reworded, type Wording } from "./wording.ts";

/** What one panel says otherwise than its language: the organization's turns, and the host's own words. */
export interface Rewording {
  turns: readonly Turn[];
  host: Wording<Messages>;
}

interface Loading {
  words?: AreaWords<Area>;
  /** Why the words are not there; until it is forgotten, they are not asked for again. */
  missing?: PartMissing;
  done: Promise<void>;
}

/** What is loaded of each language; every panel on the page shares it. */
const loaded = new WeakMap<Language, Map<Area, Loading>>();

function loading(language: Language, area: Area): Loading {
  const areas = loaded.get(language) ?? new Map<Area, Loading>();
  loaded.set(language, areas);
  const known = areas.get(area);
  if (known) return known;
  const words = language.areas[area]();
  const entry: Loading =
    words instanceof Promise
      ? {
          done: words.then(
            (words) => {
              entry.words = words;
            },
            (cause) => {
              entry.missing = new PartMissing(cause, () => areas.delete(area));
            },
          ),
        }
      : { words, done: Promise.resolve() };
  areas.set(area, entry);
  return entry;
}

/** Loads some areas of a language, or all of them. */
export async function loadWords(
  language: Language,
  areas: readonly Area[] = Object.keys(language.areas) as Area[],
): Promise<void> {
  await Promise.all(
    areas.map(async (area) => {
      const entry = loading(language, area);
      await entry.done;
      if (!entry.missing) return;
      entry.missing.forget();
      throw entry.missing;
    }),
  );
}

/**
 * Everything the panel says. An area that is not loaded yet suspends whatever renders with it: its
 * getter throws the promise, as React's Suspense expects.
 */
export function messagesIn(language: Language, { turns, host }: Rewording): Messages {
  const ready = new Map<Area, object>();
  function read(area: Area): object {
    const known = ready.get(area);
    if (known) return known;
    const entry = loading(language, area);
    if (entry.missing) throw entry.missing;
    if (!entry.words) throw entry.done;
    const { words, otherwise = {} } = entry.words;
    const wordings = [...turns.map((turn) => otherwise[turn]), host[area]];
    const spoken = wordings.reduce<object>(
      (now, wording) => (wording ? reworded(now, wording) : now),
      words,
    );
    ready.set(area, spoken);
    return spoken;
  }
  const messages = { language: language.code };
  for (const area of Object.keys(language.areas) as Area[])
    Object.defineProperty(messages, area, { enumerable: true, get: () => read(area) });
  return messages as Messages;
}
