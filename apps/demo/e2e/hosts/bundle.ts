import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { type InlineConfig, type Rolldown, build as viteBuild } from "vite";

/** As npm gives it out. Inside this repository the package's name leads to its sources. */
const widget = dirname(fileURLToPath(import.meta.resolve("@usher/widget/style.css")));
const here = fileURLToPath(new URL(".", import.meta.url));
const ours = fileURLToPath(new URL("../../node_modules/", import.meta.url));

const entries = {
  "react-19": "react-styled.ts",
  "react-18": "react.tsx",
  element: "element.ts",
  "element-page": "element-page.ts",
  "hydrate-19": "hydrate.tsx",
  "hydrate-18": "hydrate.tsx",
};

export type Entry = keyof typeof entries;

/** Leads to the package as it is given out, and to React in the version of the name's end. */
const resolveFor = (name: string) => ({
  alias: [
    { find: /^@usher\/widget$/, replacement: join(widget, "index.js") },
    { find: /^@usher\/widget\/element$/, replacement: join(widget, "element.js") },
    {
      find: /^react(-dom)?(?=$|\/)/,
      replacement: `${ours}react$1${name.endsWith("-18") ? "-18" : ""}`,
    },
  ],
});

/** Vite leaves NODE_ENV set, which the programs that tests start would inherit; the run begins without it. */
async function build(config: InlineConfig): ReturnType<typeof viteBuild> {
  try {
    return await viteBuild(config);
  } finally {
    delete process.env.NODE_ENV;
  }
}

/** What a host's own build makes of it: files by their path. */
export async function bundle(entry: Entry): Promise<Map<string, string>> {
  // Only React's development build says what it finds wrong when it takes over a server's page.
  const mode = entry.startsWith("hydrate") ? "development" : "production";
  const built = await build({
    configFile: false,
    logLevel: "error",
    base: `/hosts/${entry}/`,
    plugins: [react()],
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    resolve: resolveFor(entry),
    build: {
      write: false,
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(here, entries[entry]),
        output: {
          entryFileNames: "main.js",
          chunkFileNames: "[name]-[hash].js",
          assetFileNames: "main[extname]",
        },
      },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
  return new Map(
    output.map((file) => [
      `/hosts/${entry}/${file.fileName}`,
      file.type === "chunk" ? file.code : String(file.source),
    ]),
  );
}

/** What a host's server makes of the panel: HTML, by either version of React. */
export async function renderOnServer(version: "18" | "19", props: object): Promise<string> {
  const folder = fileURLToPath(new URL(`../../test-results/server-${version}/`, import.meta.url));
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: resolveFor(`react-${version}`),
    ssr: { noExternal: true },
    build: {
      ssr: join(here, "server.tsx"),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "server.js" } },
    },
  });
  const server: typeof import("./server.tsx") = await import(join(folder, "server.js"));
  return server.html(props as Parameters<typeof server.html>[0]);
}
