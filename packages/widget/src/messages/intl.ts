/** The forms a counted word has; languages differ in which they need. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** How one language counts and lists. */
export interface Speech {
  /** A number with the language's separators. */
  count: (n: number) => string;
  /** The form of a word that fits `n`. */
  plural: (n: number, forms: PluralForms) => string;
  /** A share of 1 in whole percents, rounded down: 100 % is everyone. */
  percent: (share: number) => string;
  /** "a, b and c". */
  list: (parts: readonly string[]) => string;
}

const spoken = new Map<string, Speech>();

/** How `language`, a BCP 47 tag, counts and lists; what `Intl` needs for it is made when first used. */
export function speak(language: string): Speech {
  const known = spoken.get(language);
  if (known) return known;
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const percents = once(
    () => new Intl.NumberFormat(language, { style: "percent", roundingMode: "floor" }),
  );
  const lists = once(() => new Intl.ListFormat(language, { style: "long", type: "conjunction" }));
  const speech: Speech = {
    count: (n) => numbers().format(n),
    plural: (n, forms) => forms[rules().select(n)] ?? forms.other,
    percent: (share) => percents().format(share),
    list: (parts) => lists().format(parts),
  };
  spoken.set(language, speech);
  return speech;
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
