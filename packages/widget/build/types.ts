import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { publishTypes } from "../../../scripts/publish-types.ts";

/** Writes the declarations of the public entries, which name nothing but React. Run in the package's folder. */
const emitted = "dist/.types";

execFileSync("tsc", ["-p", "tsconfig.types.json"], { stdio: "inherit" });
publishTypes({
  emitted,
  source: "packages/widget/src",
  entries: ["index.d.ts", "element.d.ts"],
  allowed: /^react(\/jsx-runtime)?$/,
});
rmSync(emitted, { recursive: true });
