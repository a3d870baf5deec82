import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Module } from "./check.ts";
import type { Block } from "./pages.ts";
import { exportsOf, type Published } from "./published.ts";

const root = fileURLToPath(new URL("../.blocks", import.meta.url));
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

/**
 * TypeScript is compiled as strict as there is; scripts in pages as what they are, plain JavaScript in a page
 * that has loaded the elements.
 */
const projects = [
  { config: "tsconfig.json", ends: /\.tsx?$/, also: [], set: { strict: true } },
  {
    config: "tsconfig.js.json",
    ends: /\.m?js$/,
    also: ["@usher/widget/element"],
    set: { strict: false, allowJs: true, checkJs: true },
  },
];

/**
 * Compiles all modules against the packages' published declarations, in a folder of this name, and answers what
 * is wrong with each block, its lines those of the page.
 */
export async function compile(
  name: string,
  placed: Placed[],
  published: Published,
): Promise<Map<Block, string[]>> {
  const folder = join(root, name);
  rmSync(folder, { recursive: true, force: true });
  const files = write(folder, placed, exportsOf(published.types["@usher/client"] ?? ""));
  const paths = Object.fromEntries(
    Object.entries(published.types).map(([door, file]) => [door, [relative(folder, file)]]),
  );
  const outputs = await Promise.all(
    projects.map(({ config, ends, also, set }) => {
      const ours = [...files.keys()].filter((file) => ends.test(file));
      if (ours.length === 0) return "";
      const declared = also.flatMap((door) => published.types[door] ?? []);
      const project = {
        compilerOptions: { ...options, ...set, paths },
        files: [...ours, ...declared, "styles.d.ts"],
      };
      writeFileSync(join(folder, config), JSON.stringify(project, null, 2));
      return run(folder, config);
    }),
  );
  return problemsIn(outputs.join("\n"), files);
}

/** Puts each module into a file of its own. */
function write(folder: string, placed: Placed[], types: string[]): Map<string, Placed> {
  const files = new Map<string, Placed>();
  for (const one of placed) {
    const file = fileOf(one);
    if (files.has(file)) throw new Error(`Two blocks of ${one.block.page.path} are ${file}.`);
    files.set(file, one);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), textOf(one, types));
  }
  writeFileSync(join(folder, "styles.d.ts"), 'declare module "*.css";\n');
  return files;
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

function run(folder: string, config: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = ["-p", config, "--pretty", "false"];
    execFile(program, options, { cwd: folder }, (error, stdout) => {
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
