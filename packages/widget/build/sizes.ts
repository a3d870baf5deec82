import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { languages } from "../src/messages/languages.ts";
import { inChunks, preserveEntrySignatures } from "./chunks.ts";
import { inOneFile, oneFile } from "./one-file.ts";
import { layeredStyles, stylesInChunks } from "./styles.ts";

/**
 * Prints what a browser loads, gzipped, in kB of 1000 bytes, beside its budget, and fails when one is
 * exceeded. The first load of a build is its entry with everything that imports statically, the panel itself,
 * and a language's first words; what only a click needs (dialogs, drawers) comes after that click, and what
 * nobody waits for after the table. That a browser loads no more is seen by the demo's `first-bytes.spec.ts`.
 */
type Chunk = Rolldown.OutputChunk;

interface Build {
  entry: string;
  plugins?: Plugin[];
}

async function chunksOf({ entry, plugins = [] }: Build): Promise<Chunk[]> {
  const built = await build({
    logLevel: "silent",
    configFile: false,
    plugins: [react(), layeredStyles(), ...plugins],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        preserveEntrySignatures,
        output: { minify: true, ...inChunks("script") },
      },
    },
  });
  return chunksIn(built);
}

function chunksIn(built: Awaited<ReturnType<typeof build>>): Chunk[] {
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  return (first?.output ?? []).flatMap((file) => (file.type === "chunk" ? [file] : []));
}

/** The chunks that these load before they can run. */
function withImports(chunks: Chunk[], from: (chunk: Chunk) => boolean): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) visit(chunks.find(({ fileName }) => fileName === file));
  };
  for (const chunk of chunks.filter(from)) visit(chunk);
  return [...found];
}

/** The chunks that the panel loads at once; in a host's build their names have an end from ours. */
const loadedFirst = /^(?:first|words-en)(?:-[\w-]{8})?$/;

const page = 'import { UserManagement } from "./index.js"; window.shown = UserManagement;';

/**
 * What a host's own build makes of the package as it is given out, which comes with its React component, its
 * element and the hooks, so that what they share is cut out of each.
 */
async function inHost(): Promise<Chunk[]> {
  const folder = await mkdtemp(fileURLToPath(new URL("../node_modules/.sizes-", import.meta.url)));
  try {
    refuseCircles(chunksIn(await build({ logLevel: "silent", build: { outDir: folder } })));
    await writeFile(join(folder, "host.js"), page);
    const built = await build({
      logLevel: "silent",
      configFile: false,
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        write: false,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: join(folder, "host.js"),
          external: /^react(-dom)?($|\/)/,
        },
      },
    });
    return chunksIn(built);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const kilobytes = (chunks: Chunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;

let exceeded = false;

function line(name: string, size: number, budget?: number): void {
  const over = budget !== undefined && size > budget;
  exceeded ||= over;
  const against = budget === undefined ? "" : `of ${budget.toFixed(1).padStart(6)}`;
  console.log(
    `${name.padEnd(44)} ${size.toFixed(1).padStart(6)} ${against} ${over ? "TOO MUCH" : ""}`,
  );
}

/** Chunks that import each other run before what they need is there. */
function refuseCircles(built: Chunk[]): void {
  for (const chunk of built)
    for (const file of chunk.imports) {
      const back = built
        .find(({ fileName }) => fileName === file)
        ?.imports.includes(chunk.fileName);
      if (back) throw new Error(`${chunk.fileName} and ${file} import each other.`);
    }
}

function report(name: string, built: Chunk[], budget: number): void {
  const first = withImports(built, (chunk) => chunk.isEntry || loadedFirst.test(chunk.name));
  line(`${name}, to the first table`, kilobytes(first), budget);
  line(`${name}, in all`, kilobytes(built));
}

/** The chunks that hold words of one language and nothing else. */
function chunksOfWords(language: string, built: Chunk[]): Chunk[] {
  const folder = `/messages/${language.toLowerCase()}/`;
  return built.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(folder)));
}

/** What a language adds to the first table, the heaviest of what it loads later, and all of it. */
function reportLanguage(language: string, built: Chunk[]): void {
  const own = chunksOfWords(language, built);
  const first = own.filter(({ name }) => name.startsWith("words-"));
  const later = own.filter((chunk) => !first.includes(chunk));
  line(`  ${language}, to the first table`, kilobytes(first), 4);
  line(
    `  ${language}, the heaviest part of the rest`,
    Math.max(...later.map((one) => kilobytes([one]))),
    4,
  );
  line(`  ${language}, in all`, kilobytes(own));
}

console.log("gzip, kB of 1000 bytes, and the budget");
const script = { entry: "src/script.ts", plugins: [stylesInChunks()] };
const built = await chunksOf(script);
refuseCircles(built);
report("script build with React", built, 140);
// Its styles are a file of their own; the chunk with all of them is for hosts that don't import it.
report("React build without React", await inHost(), 75);
const alone = chunksIn(await build({ ...(await inOneFile({ write: false })), logLevel: "silent" }));
const single = withImports(alone, ({ fileName }) => fileName === oneFile);
line("one file", kilobytes(single), 190);
for (const language of Object.keys(languages)) reportLanguage(language, built);
if (exceeded) process.exitCode = 1;
