import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";

/** As npm gives it out. Inside this repository the package's name leads to its sources. */
const widget = dirname(fileURLToPath(import.meta.resolve("@usher/widget/style.css")));
const here = fileURLToPath(new URL(".", import.meta.url));
const ours = fileURLToPath(new URL("../../node_modules/", import.meta.url));

const entries = {
  "react-19": "react-styled.ts",
  "react-18": "react.tsx",
  element: "element.ts",
  "element-page": "element-page.ts",
};

export type Entry = keyof typeof entries;

/** What a host's own build makes of it: files by their path. */
export async function bundle(entry: Entry): Promise<Map<string, string>> {
  const version = entry === "react-18" ? "-18" : "";
  const built = await build({
    configFile: false,
    logLevel: "error",
    base: `/hosts/${entry}/`,
    plugins: [react()],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: {
      alias: [
        { find: /^@usher\/widget$/, replacement: join(widget, "index.js") },
        { find: /^@usher\/widget\/element$/, replacement: join(widget, "element.js") },
        { find: /^react(-dom)?(?=$|\/)/, replacement: `${ours}react$1${version}` },
      ],
    },
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
