import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AtRule, Declaration, Plugin as PostCss } from "postcss";
import type { Plugin } from "vite";

const source = fileURLToPath(new URL("../src", import.meta.url));
const styleSheet = fileURLToPath(new URL("../src/styles/style-sheet.ts", import.meta.url));
const virtual = "\0usher-style:";

/** All of the panel's CSS in the layer `usher`, important, so that it stands up to any host's. */
export function layeredStyles(): Plugin {
  return {
    name: "usher-layered-styles",
    config: () => ({ css: { postcss: { plugins: [inLayer] } } }),
  };
}

/**
 * An important declaration in a layer beats every rule that stands in none, important or not. Custom
 * properties stay as they are, since hosts set them; keyframes know no importance.
 */
const inLayer: PostCss = {
  postcssPlugin: "usher-layer",
  OnceExit(root, { AtRule }) {
    if (root.nodes.length === 0) return;
    root.walkDecls((declaration) => {
      if (!declaration.prop.startsWith("--") && !inKeyframes(declaration))
        declaration.important = true;
    });
    const layer = new AtRule({ name: "layer", params: "usher", nodes: [] });
    layer.append(root.nodes);
    root.append(layer);
  },
};

function inKeyframes(declaration: Declaration): boolean {
  const around = declaration.parent?.parent;
  return around?.type === "atrule" && (around as AtRule).name.endsWith("keyframes");
}

/** For the script build: each chunk brings the styles that its own code needs. */
export function stylesInChunks(): Plugin {
  return {
    name: "usher-styles-in-chunks",
    enforce: "pre",
    async resolveId(path, importer, options) {
      if (path.endsWith("/all-styles.ts"))
        return { id: `${virtual}none`, moduleSideEffects: false };
      if (!path.endsWith(".css") || !importer || importer.startsWith(virtual)) return;
      const found = await this.resolve(path, importer, { ...options, skipSelf: true });
      return found && { id: `${virtual}${found.id}.js`, moduleSideEffects: true };
    },
    load(id) {
      if (!id.startsWith(virtual)) return;
      if (id === `${virtual}none`) return "export function registerAll() {}";
      return registering(id.slice(virtual.length, -".js".length));
    },
  };
}

/** Stands for the import of a style sheet: gives the class names, and registers the text. */
function registering(file: string): string {
  const path = relative(source, file)
    .replaceAll(sep, "/")
    .replace(/(\.module)?\.css$/, "");
  const [names, text, from] = [file, `${file}?inline`, styleSheet].map((id) => JSON.stringify(id));
  const register = `import { register } from ${from};
import text from ${text};
register(${JSON.stringify(path)}, text);`;
  if (!file.endsWith(".module.css")) return register;
  return `import names from ${names};\n${register}\nexport default names;`;
}
