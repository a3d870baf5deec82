import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Module } from "./check.ts";
import type { Block } from "./pages.ts";
import { exportsOf, type Published } from "./published.ts";

const folder = fileURLToPath(new URL("../.blocks", import.meta.url));
const program = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));

/** A module of a block, in a file of its own. */
export interface Placed {
  block: Block;
  module: Module;
}

const options = {
  target: "es2024",
  lib: ["es2024", "esnext.disposable", "dom", "dom.iterable"],
  types: ["node"],
  module: "preserve",
  moduleResolution: "bundler",
  moduleDetection: "force",
  jsx: "react-jsx",
  allowImportingTsExtensions: true,
  experimentalDecorators: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: false,
  skipLibCheck: true,
  noEmit: true,
};

/** Typescript is compiled as strict as there is; scripts in pages as what they are, plain JavaScript. */
const projects = [
  { config: "tsconfig.json", ends: /\.tsx?$/, options: { ...options, strict: true } },
  {
    config: "tsconfig.js.json",
    ends: /\.js$/,
    options: { ...options, strict: false, allowJs: true, checkJs: true },
  },
];

/**
 * Compiles all modules against the packages' published declarations, and answers what is wrong with each, its
 * lines those of the page.
 */
export async function compile(
  placed: Placed[],
  published: Published,
): Promise<Map<Block, string[]>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "styles.d.ts"), 'declare module "*.css";\n');
  const files = new Map<string, Placed>();
  const types = exportsOf(published.types["@usher/client"] ?? "");
  for (const one of placed) {
    const file = fileOf(one);
    if (files.has(file)) throw new Error(`Two blocks of ${one.block.page.path} are ${file}.`);
    files.set(file, one);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), textOf(one, types));
  }
  const outputs = await Promise.all(
    projects.map(({ config, ends, options }) =>
      run(
        config,
        { ...options, paths: pathsOf(published) },
        [...files.keys()].filter((file) => ends.test(file)),
      ),
    ),
  );
  return problemsIn(outputs.join("\n"), files);
}

/** Each page is a folder, in which a block that has a name can be imported by it. */
function fileOf({ block, module }: Placed): string {
  const page = block.page.path.replace(/\.md$/, "");
  if (block.file === module.name) return join(page, module.name);
  return join(page, `line-${block.line}-${module.name}`);
}

/** A generated page says its declarations one by one; they name types that the client exports. */
function textOf({ block, module: { text } }: Placed, types: string[]): string {
  if (!block.page.generated) return text;
  const declared = [...text.matchAll(/(?:type|interface) (\w+)/g)].map(([, name]) => name);
  const named = types.filter(
    (name) => !declared.includes(name) && new RegExp(`\\b${name}\\b`).test(text),
  );
  return named.length > 0
    ? `import type { ${named.join(", ")} } from "@usher/client"; ${text}`
    : text;
}

function pathsOf({ types }: Published): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(types).map(([name, file]) => [name, [relative(folder, file)]]),
  );
}

function run(config: string, compilerOptions: object, files: string[]): Promise<string> {
  if (files.length === 0) return Promise.resolve("");
  const project = { compilerOptions, files: [...files, "styles.d.ts"] };
  writeFileSync(join(folder, config), JSON.stringify(project, null, 2));
  return new Promise((resolve, reject) => {
    execFile(program, ["-p", config, "--pretty", "false"], { cwd: folder }, (error, stdout) => {
      // What tsc says of a file is for that file's block; anything else is about this check.
      if (error && !/^\S+\(\d+,\d+\): error/m.test(stdout))
        reject(new Error(stdout || String(error)));
      else resolve(stdout);
    });
  });
}

function problemsIn(output: string, files: Map<string, Placed>): Map<Block, string[]> {
  const problems = new Map<Block, string[]>();
  for (const line of output.split("\n")) {
    const [, file = "", row = "0", said = ""] = /^(.+?)\((\d+),\d+\): (.+)$/.exec(line) ?? [];
    if (!file) continue;
    const found = files.get(file);
    if (!found) throw new Error(`Outside of any block: ${line}`);
    const { block } = found;
    const place = `${block.page.path}:${block.line + Number(row) - 1}`;
    problems.set(block, [...(problems.get(block) ?? []), `${place}: ${said}`]);
  }
  return problems;
}
