import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The panel as npm gives it out, which is what a host has. Inside this repository the package's name
 * leads to its sources, so the built entry is named here.
 */
const widget = dirname(fileURLToPath(import.meta.resolve("@usher/widget/style.css")));

/** The scripts and styles of the host's pages. The pages themselves its server writes. */
export default defineConfig({
  root: "src/client",
  base: "/assets/",
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@usher\/widget$/, replacement: join(widget, "index.js") },
      { find: /^@usher\/widget\/element$/, replacement: join(widget, "element.js") },
      { find: /^@usher\/widget\/headless$/, replacement: join(widget, "headless.js") },
    ],
  },
  build: {
    outDir: "../../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // What understands light-dark(), which the colours are drawn with.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    // The whole panel, which both pages with a part of it share.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: {
        host: "src/client/host.ts",
        people: "src/client/people.tsx",
        "workspace-members": "src/client/workspace-members.tsx",
        "people-element": "src/client/people-element.ts",
        "people-parts": "src/client/people-parts.tsx",
        "people-part-elements": "src/client/people-part-elements.ts",
        embed: "src/client/embed.tsx",
        "people-own": "src/client/people-own.tsx",
        account: "src/client/account.tsx",
        "sign-in-part": "src/client/sign-in-part.ts",
      },
      output: {
        // The server's pages name these; what they load in turn has a hash.
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        assetFileNames: "[name][extname]",
        // Two pages share the panel's style; they name it too.
        codeSplitting: { groups: [{ name: "panel", test: /widget\/dist\/style\.css$/ }] },
      },
    },
  },
});
