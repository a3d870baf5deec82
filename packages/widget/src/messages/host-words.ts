import type { Language, Messages } from "./language.ts";
import { languages } from "./languages.ts";
import type { Wording } from "./wording.ts";

/** A host's own words in place of some of the panel's, in the dictionary's shape. */
export type MessageOverrides = Wording<Messages>;

/**
 * A language that a host adds: what it doesn't say is said in English, or in `base`, the tag of another
 * language of ours.
 */
export interface HostLanguage {
  /** A BCP 47 tag. */
  code: string;
  direction?: "ltr" | "rtl" | undefined;
  base?: string | undefined;
  words: MessageOverrides;
}

/** Languages by their tags, loaded when they are used. */
export type HostLanguages = Readonly<Record<string, () => Promise<HostLanguage>>>;

/** A language in use: what it is spoken with, and the host's words over it. */
export interface Tongue {
  language: Language;
  host: MessageOverrides;
}

/** Loads the language of this tag, the host's before ours. */
export async function loadTongue(tag: string, added: HostLanguages): Promise<Tongue> {
  const own = added[tag];
  if (own) {
    const { code, direction = "ltr", base = "en", words } = await own();
    const { areas } = await ours(base);
    return { language: { code, direction, areas }, host: words };
  }
  return { language: await ours(tag), host: {} };
}

function ours(tag: string): Promise<Language> {
  const load = languages[tag];
  if (!load) throw new Error(`There is no language "${tag}".`);
  return load();
}
