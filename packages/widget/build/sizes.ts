import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";

/**
 * Prints what a browser loads, gzipped, in kB of 1000 bytes: up to the first table, and in all. The first
 * load of a build is its entry with everything that imports statically, and the panel itself; what only a
 * click needs (dialogs, drawers) comes after that click.
 */
type Chunk = Rolldown.OutputChunk;

const shared: InlineConfig = {
  logLevel: "silent",
  configFile: false,
  plugins: [react()],
  define: { "process.env.NODE_ENV": '"production"' },
};

async function chunksOf(entry: string, external: RegExp[]): Promise<Chunk[]> {
  const built = await build({
    ...shared,
    build: {
      write: false,
      target: "es2022",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      lib: { entry, formats: ["es"] },
      rolldownOptions: { external, output: { minify: true } },
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

async function report(name: string, entry: string, external: RegExp[]): Promise<void> {
  const chunks = await chunksOf(entry, external);
  const first = firstLoad(chunks, (chunk) => chunk.isEntry || loadedFirst.has(chunk.name));
  const lines = [kilobytes(first), kilobytes(chunks)].map((size) => `${size.toFixed(1)} kB`);
  console.log(`${name.padEnd(34)} first table ${lines[0]}, everything ${lines[1]}`);
}

await report("script build, React included", "src/script.ts", []);
await report("React build, without React", "src/index.ts", [/^react(-dom)?($|\/)/]);
