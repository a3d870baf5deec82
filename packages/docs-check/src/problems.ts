import { check } from "./check.ts";
import { compile, type Placed } from "./compile.ts";
import { readElements } from "./elements.ts";
import type { Block } from "./pages.ts";
import { readPublished } from "./published.ts";
import { createShell } from "./shell.ts";

/** What is wrong with each block; `name` is for the folder that their code is compiled in. */
export async function problemsOf(name: string, blocks: Block[]): Promise<Map<Block, string[]>> {
  const published = readPublished();
  const tools = { elements: await readElements(), shell: createShell(published.names) };
  const problems = new Map<Block, string[]>();
  const placed: Placed[] = [];
  for (const block of blocks) {
    const checked = await check(block, tools);
    problems.set(block, checked.problems);
    placed.push(...checked.modules.map((module) => ({ block, module })));
  }
  for (const [block, more] of await compile(name, placed, published))
    problems.get(block)?.push(...more);
  return problems;
}
