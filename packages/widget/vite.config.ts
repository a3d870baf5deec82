import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { inChunks, preserveEntrySignatures } from "./build/chunks.ts";
import { layeredStyles } from "./build/styles.ts";
import manifest from "./package.json" with { type: "json" };

const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/** The package as npm gives it out: the React component and the element, React left to the host. */
export default defineConfig({
  plugins: [react(), layeredStyles()],
  build: {
    // What understands light-dark(), which the tokens are drawn with.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    target: "es2022",
    lib: {
      entry: {
        index: "src/index.ts",
        element: "src/element.tsx",
        headless: "src/headless/index.ts",
      },
      formats: ["es"],
      cssFileName: "style",
    },
    rolldownOptions: {
      preserveEntrySignatures,
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { chunkFileNames: "chunks/[name]-[hash].js", ...inChunks("package") },
    },
  },
});
