import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "postcss";
import type { Elements } from "./elements.ts";
import { repository } from "./pages.ts";

/** The `--usher-*` properties that the panel reads. */
function readProperties(): Set<string> {
  const cwd = join(repository, "packages/widget/src");
  const texts = globSync("**/*.css", { cwd }).map((file) => readFileSync(join(cwd, file), "utf8"));
  return new Set(texts.flatMap((text) => text.match(/(?<=var\(\s*)--usher-[\w-]+/g) ?? []));
}

const known = readProperties();

/** The properties of ours in some text that the panel doesn't read. */
export function unknownProperties(text: string): string[] {
  const named = text.match(/(?<![\w-])--usher-[a-z][\w-]*/g) ?? [];
  return named.filter((name) => !known.has(name)).map((name) => `Nothing reads ${name}.`);
}

export function checkCss(text: string, elements: Elements): string[] {
  const problems = unknownProperties(text);
  parse(text).walkRules(({ selector }) => {
    for (const tag of selector.match(/(?<![\w.#-])usher-[\w-]+/g) ?? [])
      problems.push(...[elements.tag(tag)].flatMap((problem) => problem ?? []));
  });
  return problems;
}
