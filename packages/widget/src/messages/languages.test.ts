import { profiles, systemProfile } from "@usher/domain";
import { describe, expect, test } from "vitest";
import { chooseLanguage, languages } from "./languages.ts";

const known = Object.keys(languages);

test.each([
  { wanted: ["de"], chosen: "de" },
  { wanted: ["de-AT"], chosen: "de" },
  { wanted: ["DE-ch-1996"], chosen: "de" },
  { wanted: ["pt"], chosen: "pt-BR" },
  { wanted: ["pt-PT"], chosen: "pt-BR" },
  { wanted: ["zh-CN"], chosen: "zh-Hans" },
  { wanted: ["zh-Hant-TW", "ja"], chosen: "ja" },
  { wanted: ["sv", "fr-CA"], chosen: "fr" },
  { wanted: ["sv"], chosen: "en" },
  { wanted: [], chosen: "en" },
])("whoever reads $wanted is shown $chosen", ({ wanted, chosen }) => {
  expect(chooseLanguage(wanted, known)).toBe(chosen);
});

test("a language that a host adds is chosen like one of ours", () => {
  expect(chooseLanguage(["sv-FI"], [...known, "sv"])).toBe("sv");
  expect(chooseLanguage(["zh-TW"], [...known, "zh-TW"])).toBe("zh-TW");
});

/** Every sentence of an area by its path; a function is said for sample values of every kind. */
type Said = { path: string; kind: string; text: string };

const samples: readonly unknown[][] = [
  [3, 12, false, "x"],
  ["Sample", "Sample", "Sample", 2],
];

function say(words: unknown, path: string): Said[] {
  if (typeof words === "string") return [{ path, kind: "text", text: words }];
  if (typeof words === "function") {
    for (const sample of samples) {
      try {
        const text = words(...sample);
        if (typeof text === "string") return [{ path, kind: "function", text }];
      } catch {
        // It takes values of another kind.
      }
    }
    return [{ path, kind: "function", text: "…" }];
  }
  return Object.entries(words as object).flatMap(([key, inner]) => say(inner, `${path}.${key}`));
}

async function everything(tag: string): Promise<Map<string, Said>> {
  const language = await languages[tag]?.();
  const said = await Promise.all(
    Object.entries(language?.areas ?? {}).map(async ([area, load]) => {
      const { words, otherwise = {} } = await load();
      return [...say(words, area), ...say(otherwise, `${area}.otherwise`)];
    }),
  );
  return new Map(said.flat().map((one) => [one.path, one]));
}

/** A sentence without the values that stand in it. */
const bare = (text: string) => text.replaceAll(/Sample|[\d…·%/:+×–—→()]/g, " ").trim();

describe.each(known.filter((tag) => tag !== "en"))("%s", (tag) => {
  test("says everything that English says", async () => {
    const [ours, english] = await Promise.all([everything(tag), everything("en")]);
    // Where a profile says something otherwise, a language may have one word for both.
    const missing = [...english.keys()].filter(
      (path) => !ours.has(path) && !path.includes(".otherwise."),
    );
    expect(missing).toEqual([]);
    for (const { path, kind, text } of ours.values()) {
      expect(text.trim(), path).not.toBe("");
      if (english.has(path)) expect(kind, path).toBe(english.get(path)?.kind);
    }
  });

  test("has its own words for what the profiles name and explain", async () => {
    const said = await everything(tag);
    const all = [...Object.values(profiles), systemProfile];
    for (const { wordKey, name } of all.flatMap((one) => [
      one,
      ...one.roles,
      ...one.licenses.types,
    ]))
      if (wordKey) expect(said.get(`names.${wordKey}`)?.text, name).toBeTruthy();
    for (const { wordKey, summary } of all.flatMap((one) => [
      ...one.roles,
      ...one.licenses.types,
    ])) {
      const words = said.get(`summaries.${wordKey}`)?.text;
      expect(words, summary).toBeTruthy();
      expect(words).not.toBe(summary);
    }
  });

  test("has no sentence left in English", async () => {
    const [ours, english] = await Promise.all([everything(tag), everything("en")]);
    const same = [...ours.values()].filter(
      ({ path, text }) => text === english.get(path)?.text && bare(text).split(/\s+/).length > 2,
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });
});
