const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

function kept<Value>(store: Map<string, Value>, language: string, make: () => Value): Value {
  const found = store.get(language);
  if (found) return found;
  const made = make();
  store.set(language, made);
  return made;
}

/** The form of a word that fits `n` in `language`; languages differ in how many forms they have. */
export function plural(
  language: string,
  n: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const rules = kept(pluralRules, language, () => new Intl.PluralRules(language));
  return forms[rules.select(n)] ?? forms.other;
}

/** A number with the separators of `language`. */
export function number(language: string, n: number): string {
  return kept(numberFormats, language, () => new Intl.NumberFormat(language)).format(n);
}

/** "a, b and c" in `language`. */
export function list(language: string, parts: readonly string[]): string {
  const format = kept(
    listFormats,
    language,
    () => new Intl.ListFormat(language, { style: "long", type: "conjunction" }),
  );
  return format.format(parts);
}
