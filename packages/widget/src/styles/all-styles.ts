import { register } from "./style-sheet.ts";

const texts = import.meta.glob<string>("../**/*.css", {
  query: "?inline",
  import: "default",
  eager: true,
});

let registered = false;

/**
 * All styles at once, where they don't come with the code that needs them: for the element of the npm
 * package, and for a React host that doesn't import `style.css`. In the script build it does nothing.
 */
export function registerAll(): void {
  if (registered) return;
  registered = true;
  for (const [path, text] of Object.entries(texts)) register(path, text);
}
