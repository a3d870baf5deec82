import { chooseLanguage, languages } from "../messages/languages.ts";
import { pageLanguages } from "../messages/page-languages.ts";

/** Fetches the first words of a language of ours: the named one, or else the page's. */
export function fetchWords(named: string | undefined): void {
  const tag = chooseLanguage(named ? [named] : pageLanguages(), Object.keys(languages));
  // Who says them asks for them again, and tells when they don't come.
  languages[tag]?.()
    .then(({ areas }) => areas.users())
    .catch(() => {});
}
