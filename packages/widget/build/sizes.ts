import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { layeredStyles, stylesInChunks } from "./styles.ts";

/**
 * Prints what a browser loads, gzipped, in kB of 1000 bytes: up to the first table, and in all. The first
 * load of a build is its entry with everything that imports statically, and the panel itself; what only a
 * click needs (dialogs, drawers) comes after that click.
 */
type Chunk = Rolldown.OutputChunk;

interface Build {
  entry: string;
  external?: RegExp[];
  plugins?: Plugin[];
  single?: boolean;
}

async function chunksOf({ entry, external = [], plugins = [], single }: Build): Promise<Chunk[]> {
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
      rolldownOptions: { external, output: { minify: true, codeSplitting: !single } },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  return (first?.output ?? []).flatMap((file) => (file.type === "chunk" ? [file] : []));
}

/** The chunks that these load before they can run. */
function firstLoad(chunks: Chunk[], from: (chunk: Chunk) => boolean): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) visit(chunks.find(({ fileName }) => fileName === file));
  };
  for (const chunk of chunks.filter(from)) visit(chunk);
  return [...found];
}

/** What the panel's element loads at once. */
const loadedFirst = new Set(["mount-part", "panel"]);

const kilobytes = (chunks: Chunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;

async function report(name: string, from: Build): Promise<void> {
  const chunks = await chunksOf(from);
  const first = firstLoad(chunks, (chunk) => chunk.isEntry || loadedFirst.has(chunk.name));
  const lines = [kilobytes(first), kilobytes(chunks)].map((size) => `${size.toFixed(1)} kB`);
  console.log(`${name.padEnd(34)} first table ${lines[0]}, everything ${lines[1]}`);
}

const script = { entry: "src/script.ts", plugins: [stylesInChunks()] };
await report("script build, React included", script);
await report("script build in a single file", { ...script, single: true });
// Its styles are a file of their own; the chunk with all of them is for hosts that don't import it.
await report("React build, without React", {
  entry: "src/index.ts",
  external: [/^react(-dom)?($|\/)/],
});
