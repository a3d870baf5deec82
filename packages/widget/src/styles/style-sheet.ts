/** The styles of what has loaded so far, in the order of the cascade. */
const styles: { place: string; rule: string }[] = [];

let sheet: CSSStyleSheet | undefined;

/**
 * Takes in the styles of a file, which the builds give as one rule, and puts them where the cascade wants
 * them: what loads later must not win by that alone.
 */
export function register(path: string, rule: string): void {
  if (!rule) return;
  const place = placeOf(path);
  const next = styles.findIndex((style) => style.place > place);
  const index = next < 0 ? styles.length : next;
  styles.splice(index, 0, { place, rule });
  sheet?.insertRule(rule, index);
}

/** The ground and the tokens, the kit, and then the features, whose classes may say otherwise. */
function placeOf(path: string): string {
  const rank = [/^:/, /\bstyles\//, /\bui\//].findIndex((folder) => folder.test(path));
  return `${rank < 0 ? 9 : rank} ${path}`;
}

/** Gives a document or a shadow root the styles of all panels: one sheet, which grows as they load. */
export function adoptStyles(root: Document | ShadowRoot): void {
  sheet ??= madeSheet();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function madeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  for (const [index, { rule }] of styles.entries()) made.insertRule(rule, index);
  return made;
}
