import type { Elements } from "./elements.ts";
import { checkAngularTemplate, checkSvelte, checkVue } from "./frameworks.ts";
import { checkHeaders } from "./header.ts";
import { checkHtml } from "./markup.ts";
import type { Block } from "./pages.ts";
import { checkCss } from "./style.ts";

/** Code of a block that a compiler looks at together with that of all others. */
export interface Module {
  /** How its file ends, e.g. `script.ts`; strict where it is TypeScript. */
  name: string;
  text: string;
}

/** What was found in a block, and what the compiler still has to see. */
export interface Checked {
  problems: string[];
  modules: Module[];
}

interface Tools {
  elements: Elements;
  shell: (text: string) => string[];
}

const only = (problems: string[]): Checked => ({ problems, modules: [] });

function attempt(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (problem) {
    return [String(problem)];
  }
}

async function checkScript(block: Block, { elements }: Tools): Promise<Checked> {
  const { text, language } = block;
  const angular = text.includes("@angular/core");
  return {
    problems: angular ? await checkAngularTemplate(text, elements) : [],
    modules: [{ name: block.file ?? `block.${language}`, text }],
  };
}

const checks: Record<string, (block: Block, tools: Tools) => Checked | Promise<Checked>> = {
  js: checkScript,
  ts: checkScript,
  tsx: checkScript,
  html: (block, { elements }) => checkHtml(block, elements),
  vue: (block, { elements }) => checkVue(block, elements),
  svelte: (block, { elements }) => checkSvelte(block, elements),
  css: ({ text }, { elements }) => only(checkCss(text, elements)),
  json: ({ text }) => only(attempt(() => JSON.parse(text))),
  sh: ({ text }, { shell }) => only(shell(text)),
  http: ({ text }) => only(checkHeaders(text)),
};

/** Looks at a block by its language; one that no check knows is a problem. */
export async function check(block: Block, tools: Tools): Promise<Checked> {
  const run = checks[block.language];
  if (!run) return only([`No check knows the language "${block.language}".`]);
  try {
    return await run(block, tools);
  } catch (problem) {
    return only([String(problem)]);
  }
}
