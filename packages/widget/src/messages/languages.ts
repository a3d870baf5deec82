import { en } from "./en.ts";
import type { Language } from "./language.ts";

/** Every language that comes with the panel, by its BCP 47 tag; loaded when it is used. */
export const languages: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => en,
  de: async () => (await import("./de.ts")).de,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  it: async () => (await import("./it.ts")).it,
  "pt-BR": async () => (await import("./pt-br.ts")).ptBr,
  nl: async () => (await import("./nl.ts")).nl,
  pl: async () => (await import("./pl.ts")).pl,
  tr: async () => (await import("./tr.ts")).tr,
  ja: async () => (await import("./ja.ts")).ja,
  "zh-Hans": async () => (await import("./zh-hans.ts")).zhHans,
  ar: async () => (await import("./ar.ts")).ar,
};

/** Tags that mean one of ours by another name. */
const sameAs: Readonly<Record<string, string>> = { pt: "pt-BR", zh: "zh-Hans" };

/** Chinese in traditional characters is another language to read. */
const traditional = /^zh-(?:hant|tw|hk|mo)\b/i;

/**
 * The first of the wanted tags that there is, as it is or without its region, e.g. `de` for `de-AT`;
 * English when there is none.
 */
export function chooseLanguage(wanted: readonly string[], known: readonly string[]): string {
  const lower = new Map(known.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted) {
    if (traditional.test(tag) && !lower.has(tag.toLowerCase())) continue;
    for (let part = tag.toLowerCase(); part; part = part.slice(0, part.lastIndexOf("-"))) {
      const found = lower.get(part) ?? lower.get(sameAs[part]?.toLowerCase() ?? "");
      if (found) return found;
      if (!part.includes("-")) break;
    }
  }
  return "en";
}
