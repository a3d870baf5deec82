import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The account pages. The server serves them from its own origin under a policy that allows no
 * inline script or style, so nothing here may be inlined.
 */
export default defineConfig({
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    // What understands light-dark(), which the tokens are drawn with.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/trpc": "http://localhost:4000" } },
});
