/** Some words of a dictionary, in its shape. */
export type Wording<Words> = {
  [Key in keyof Words]?: Words[Key] extends (...args: never[]) => unknown
    ? Words[Key]
    : Words[Key] extends object
      ? Wording<Words[Key]>
      : Words[Key];
};

/** The usual words with others in place of some. */
export function reworded<Words extends object>(usual: Words, wording: Wording<Words>): Words {
  const merged = { ...usual } as Record<string, unknown>;
  for (const [key, said] of Object.entries(wording)) {
    const before = merged[key];
    merged[key] = isWords(before) && isWords(said) ? reworded(before, said) : said;
  }
  return merged as Words;
}

function isWords(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
