import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, join } from "node:path";
import { build, type Plugin } from "vite";
import { publishTypes } from "../../scripts/publish-types.ts";
import manifest from "./package.json" with { type: "json" };

/**
 * Builds the package: the server as JavaScript, since Node strips no types below `node_modules`, with its
 * migrations beside it as files, and the declarations. Run in the package's folder.
 */
const dependencies = Object.keys(manifest.dependencies);
const isDependency = (id: string) =>
  dependencies.some((name) => id === name || id.startsWith(`${name}/`));
const isOfNode = (id: string) => id.startsWith("node:") || builtinModules.includes(id);

/** Whatever is imported is either in the bundle or listed in package.json: nothing is there by luck. */
const everythingListed: Plugin = {
  name: "usher-everything-listed",
  resolveId: (id) => {
    if (isOfNode(id) || isDependency(id) || /^[./]|^@usher\//.test(id)) return null;
    throw new Error(`${id} is imported, and is no dependency of the package.`);
  },
};

async function bundle(entry: Record<string, string>, outDir: string): Promise<void> {
  await build({
    logLevel: "warn",
    configFile: false,
    plugins: [everythingListed],
    build: {
      ssr: true,
      outDir,
      target: "node22",
      minify: false,
      rolldownOptions: {
        input: entry,
        external: (id) => isOfNode(id) || isDependency(id),
        output: { format: "es", entryFileNames: "[name].js" },
      },
    },
  });
}

const migrations = "../../apps/server/src/database/migrations";
const files = readdirSync(migrations).map((file) => [
  basename(file, ".ts"),
  join(migrations, file),
]);
await bundle({ index: "src/index.ts" }, "dist");
await bundle(Object.fromEntries(files), "dist/migrations");
publishTypes({
  project: "tsconfig.build.json",
  source: "packages/testing/src",
  entries: ["index.d.ts"],
  allowed: /^@usher\/client$/,
});
