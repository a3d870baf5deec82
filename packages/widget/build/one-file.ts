import { createHash } from "node:crypto";
import { relative } from "node:path";
import react from "@vitejs/plugin-react";
import { type BuildOptions, build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import manifest from "../package.json" with { type: "json" };
import { importedAtOnce } from "./imported-at-once.ts";
import { layeredStyles, stylesInChunks } from "./styles.ts";

export const oneFile = "usher.single.js";

/** Preact does in 10 kB what React does in 66: with React, a table and its menus alone fill the budget. */
const inPlaceOf = [
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
  { find: /^\.\/use-firm-styles\.ts$/, replacement: "./no-firm-styles.ts" },
  { find: /^use-sync-external-store\/shim$/, replacement: "preact/compat" },
];

/**
 * The people's screen in one file, with what opens over it; the other sections, and languages other than
 * English, are chunks beside it. What a chunk shares with the file it has from there.
 */
export async function inOneFile(output: BuildOptions): Promise<InlineConfig> {
  const modules = await modulesInFile();
  const isIn = (id: string) => modules.has(id);
  return {
    ...common(),
    build: {
      ...target,
      ...output,
      lib: { entry, formats: ["es"], fileName: () => door },
      rolldownOptions: {
        plugins: [alone()],
        preserveEntrySignatures: "allow-extension",
        output: {
          minify: true,
          comments: false,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: oneFile, name: (id) => nameOf(id, isIn) }],
          },
          chunkFileNames: ({ name }) => (name === oneFile ? name : "single-[name]-[hash].js"),
        },
      },
    },
  };
}

/** What English says in other sections comes with the first of them. */
function nameOf(id: string, isIn: (id: string) => boolean): string | null {
  if (isIn(id)) return oneFile;
  return id.includes("/messages/en/") ? "words-en" : null;
}

const entry = "src/script.ts";
/** The entry's own file, which holds nothing but an import of the one file. */
const door = "usher.single.door.js";

const target = {
  target: "es2022",
  // What understands light-dark(), which the tokens are drawn with.
  cssTarget: ["chrome123", "firefox120", "safari17.5"],
} satisfies BuildOptions;

const common = (): InlineConfig => ({
  configFile: false,
  resolve: { alias: inPlaceOf },
  plugins: [react(), layeredStyles(), stylesInChunks(), importedAtOnce()],
  css: { modules: { generateScopedName: shortNames() } },
  define: { "process.env.NODE_ENV": '"production"' },
});

/** What is left in the file when all that is still imported lazily stays outside. */
async function modulesInFile(): Promise<Set<string>> {
  const config = common();
  config.plugins?.push({
    name: "usher-later",
    enforce: "pre",
    resolveDynamicImport: () => ({ id: "later", external: true }),
  });
  const built = await build({
    ...config,
    logLevel: "silent",
    build: {
      ...target,
      write: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const modules = Object.entries(output[0].modules);
  return new Set(modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : [])));
}

/** A few characters for each class, by its name and place: the same in a style sheet and where it is asked for. */
function shortNames(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  return (name, file) => {
    const key = `${relative("src", file.replace(/\?.*/, ""))} ${name}`;
    const short = `u${createHash("sha256").update(key).digest("base64url").slice(0, 4)}`;
    if ((known.get(short) ?? key) !== key) throw new Error(`Two classes are called ${short}.`);
    known.set(short, key);
    return short;
  };
}

/** What a chunk shares with the file is here: by its address it would get a copy, where a page calls it otherwise. */
const shared = `globalThis[Symbol.for("usher ${manifest.version}")]`;

/**
 * Makes the file one: without the door, without styles, which travel in the script, and without the bundler's
 * helpers as a chunk, which go into whatever imports them.
 */
function alone(): Plugin {
  return {
    name: "usher-alone",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle);
        const help = files.find(({ fileName }) => fileName.includes("rolldown-runtime"));
        for (const file of files) {
          if (file.fileName.endsWith(".css") || file.fileName === door || file === help)
            delete bundle[file.fileName];
          else if (file.type === "chunk")
            file.code = sharing(
              help?.type === "chunk" ? withHelp(file.code, help) : file.code,
              file.fileName,
            );
        }
      },
    },
  };
}

/** Puts the bundler's helpers in place of their import. */
function withHelp(code: string, { fileName, code: helpers }: Rolldown.OutputChunk): string {
  const body = helpers.replace(exported, (_, names) => `return{${asObject(names)}}`);
  return instead(code, fileName, `(()=>{${body}})()`);
}

/** Lets the file give what chunks share with it, and chunks take it. The first copy on a page is the one. */
function sharing(code: string, fileName: string): string {
  if (fileName !== oneFile) return instead(code, oneFile, shared);
  return code.replace(exported, (_, names) => `${shared}??={${asObject(names)}};`);
}

const exported = /export\{([^}]*)\};?/;

/** `a as b, c` of an export as an object has it. */
const asObject = (names: string) =>
  names.split(",").map((name) => name.split(" as ").reverse().join(":"));

/** Takes from an object what else would be imported from a file. */
function instead(code: string, fileName: string, object: string): string {
  const name = fileName.replaceAll(".", "\\.");
  const taken = code
    .replace(new RegExp(`import"\\./${name}";`), "")
    .replace(new RegExp(`import\\{([^}]*)\\}from"\\./${name}";`), (_, names: string) => {
      return `var{${names.replaceAll(" as ", ":")}}=${object};`;
    });
  if (taken.includes(fileName)) throw new Error(`${fileName} is imported in an unknown way.`);
  return taken;
}
