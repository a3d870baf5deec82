import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { inChunks, preserveEntrySignatures } from "./build/chunks.ts";
import { layeredStyles, stylesInChunks } from "./build/styles.ts";

/** The styles travel inside the script, for the shadow root; a file of their own would mislead. */
const withoutStyleFile: Plugin = {
  name: "usher-no-style-file",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const name of Object.keys(bundle)) if (name.endsWith(".css")) delete bundle[name];
    },
  },
};

/**
 * The script build: everything, React included, for a page that has one script tag. What only a click needs
 * is in chunks of its own.
 */
export default defineConfig({
  plugins: [react(), layeredStyles(), stylesInChunks(), withoutStyleFile],
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: "dist/script",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    target: "es2022",
    lib: {
      entry: "src/script.ts",
      formats: ["es"],
      fileName: () => "usher.js",
    },
    rolldownOptions: {
      preserveEntrySignatures,
      output: {
        // In `es` libraries Vite leaves white space in place unless told.
        minify: true,
        ...inChunks("script"),
        chunkFileNames: "[name]-[hash].js",
      },
    },
  },
});
