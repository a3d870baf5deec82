import { readFileSync } from "node:fs";
import { build } from "vite";
import { publishTypes } from "../../scripts/publish-types.ts";

/**
 * Builds the package: one file of code, and the declarations of what it exports, the server's procedures
 * among them. Run in the package's folder.
 */
const router = "apps/server/src/router.d.ts";

/** Callers never see a procedure's context; through it the server's and the database's types would come along. */
function withoutContext(text: string): string {
  return text.replaceAll('import("./trpc.ts").Context', "object");
}

/** Schemas are the server's and the forms' business: nothing that a caller is answered is made of them. */
function withoutSchemas(text: string): string {
  return text.replace(/^export \* from "\.\/inputs\/.*\n/gm, "");
}

await build({
  logLevel: "warn",
  build: {
    lib: { entry: { index: "src/index.ts", "sign-in": "src/sign-in/web.ts" }, formats: ["es"] },
    rolldownOptions: { external: [/^@trpc\//, "eventsource"] },
    minify: false,
  },
});
publishTypes({
  project: "tsconfig.build.json",
  source: "packages/client/src",
  entries: ["index.d.ts", "sign-in/web.d.ts"],
  allowed: /^@trpc\//,
  bundled: { "@usher/domain": "packages/domain/src/index.d.ts", "@usher/server/router": router },
  rewrite: (file, text) => (file === router ? withoutContext(text) : withoutSchemas(text)),
});

const leaked = /mikro|fastify|EntityManager|passwordHash/i.exec(
  readFileSync("dist/server/router.d.ts", "utf8"),
);
if (leaked) throw new Error(`The declarations name ${leaked[0]}, which is the server's own.`);
