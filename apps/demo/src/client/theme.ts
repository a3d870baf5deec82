export type Theme = "system" | "light" | "dark";

const root = document.documentElement;
const changed = "theme-changed";
const aYear = 365 * 24 * 60 * 60;

export function chosenTheme(): Theme {
  const theme = root.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Returns how to stop listening. */
export function onThemeChange(listener: () => void): () => void {
  root.addEventListener(changed, listener);
  return () => root.removeEventListener(changed, listener);
}

/** In these colours from now on; the server reads the cookie when it writes the next page. */
export function chooseTheme(theme: string): void {
  root.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = `roadbook_theme=${theme}; path=/; max-age=${aYear}; samesite=lax`;
  root.dispatchEvent(new Event(changed));
}
