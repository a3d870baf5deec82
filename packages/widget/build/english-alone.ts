import type { Plugin } from "vite";

/** For the single file: twelve languages in it would weigh more than the panel. A host adds its own. */
export function englishAlone(): Plugin {
  return {
    name: "usher-english-alone",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/messages/languages.ts")) return null;
      return code.replaceAll(/^.*import\("\.\/[a-z-]+\.ts"\).*$/gm, "");
    },
  };
}
