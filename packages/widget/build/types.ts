import { publishTypes } from "../../../scripts/publish-types.ts";

// The declarations of the public entries, which name nothing but React. Run in the package's folder.
publishTypes({
  project: "tsconfig.types.json",
  source: "packages/widget/src",
  entries: ["index.d.ts", "element.d.ts"],
  allowed: /^react(\/jsx-runtime)?$/,
});
