/** The host's page says what it is written in, or else the browser what its owner reads. */
export function pageLanguages(): readonly string[] {
  const { lang } = document.documentElement;
  return lang ? [lang] : navigator.languages;
}
