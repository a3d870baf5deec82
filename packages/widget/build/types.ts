import { publishTypes } from "../../../scripts/publish-types.ts";

/** Schemas are the forms' business: no word and no prop is made of them. */
const withoutSchemas = (text: string) => text.replace(/^export \* from "\.\/inputs\/.*\n/gm, "");

// The declarations of the public entries, which name nothing but React. Run in the package's folder.
publishTypes({
  project: "tsconfig.types.json",
  source: "packages/widget/src",
  entries: ["index.d.ts", "element.d.ts", "headless/index.d.ts"],
  allowed: /^react(\/jsx-runtime)?$/,
  bundled: {
    "@usher/domain": "packages/domain/src/index.d.ts",
    "@usher/client": "packages/client/src/procedures.d.ts",
  },
  rewrite: (_, text) => withoutSchemas(text),
});
