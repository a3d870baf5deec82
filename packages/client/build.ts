import { readFileSync } from "node:fs";
import { build } from "vite";
import { publishTypes } from "../../scripts/publish-types.ts";
import manifest from "./package.json" with { type: "json" };

/**
 * Builds the package: its code, and the declarations of what it exports. Those name no schema, nothing of
 * the server and no type of tRPC, so that whoever checks them needs nothing of it. Run in the package's
 * folder.
 */
const entries = {
  index: "src/index.ts",
  verify: "src/verify.ts",
  "sign-in": "src/sign-in/web.ts",
  web: "src/tokens/web.ts",
  next: "src/tokens/next.ts",
  express: "src/tokens/express.ts",
  fastify: "src/tokens/fastify.ts",
  hono: "src/tokens/hono.ts",
};
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

await build({
  logLevel: "warn",
  build: {
    lib: { entry: entries, formats: ["es"] },
    rolldownOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { chunkFileNames: "chunks/[name]-[hash].js" },
    },
    minify: false,
  },
});
publishTypes({
  project: "tsconfig.build.json",
  source: "packages/client/src",
  entries: Object.values(entries).map((entry) => entry.replace(/^src\/(.*)\.ts$/, "$1.d.ts")),
  allowed: /^(express|fastify|hono)$/,
  // What of the domain is public stands among the procedures' own types.
  bundled: { "@usher/domain": "packages/client/src/procedures.d.ts" },
});

const leaked = /trpc|zod|mikro|fastify|EntityManager|passwordHash/i.exec(
  readFileSync("dist/index.d.ts", "utf8") + readFileSync("dist/procedures.d.ts", "utf8"),
);
if (leaked) throw new Error(`The declarations name ${leaked[0]}, which outsiders don't have.`);
