import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A page of the docs. */
export interface Page {
  /** From the repository's root, e.g. `docs/tokens.md`. */
  path: string;
  text: string;
  /** Made by a program from the code: its blocks are declarations, which name each other. */
  generated: boolean;
}

/** What stands between two fences. */
export interface Block {
  page: Page;
  /** The line of the page that the block's first line is. */
  line: number;
  language: string;
  text: string;
  /** As the block's first line says it, `// usher.ts` or `<!-- people.html -->`; other blocks import it. */
  file: string | null;
}

/** Every page of `docs/` and the README. */
export function readPages(): Page[] {
  const docs = readdirSync(join(repository, "docs")).filter((name) => name.endsWith(".md"));
  return ["README.md", ...docs.map((name) => `docs/${name}`)].map((path) => {
    const text = readFileSync(join(repository, path), "utf8");
    return { path, text, generated: /^<!-- Written by /.test(text) };
  });
}

/** The fenced blocks of a page. Throws where a fence is left open. */
export function blocksOf(page: Page): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; language: string; line: number; lines: string[] } | null = null;
  for (const [index, line] of page.text.split("\n").entries()) {
    const [, indent = "", fence = "", language = ""] = /^(\s*)(`{3,}|~{3,})(\S*)/.exec(line) ?? [];
    if (!open && fence) {
      if (indent) throw new Error(`${page.path}:${index + 1} begins a block that is indented.`);
      open = { fence, language, line: index + 2, lines: [] };
    } else if (open && line === open.fence) {
      blocks.push(blockOf(page, open));
      open = null;
    } else open?.lines.push(line);
  }
  if (open) throw new Error(`${page.path}:${open.line} begins a block that does not end.`);
  return blocks;
}

function blockOf(page: Page, made: { language: string; line: number; lines: string[] }): Block {
  const { language, line, lines } = made;
  const [, file = null] =
    /^(?:\/\/|<!--|#) ([\w./[\]-]+\.[a-z]+)(?: -->)?$/.exec(lines[0] ?? "") ?? [];
  return { page, line, language, text: lines.join("\n"), file };
}
