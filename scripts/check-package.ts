import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Looks at a package as it would be published: does each entry of its manifest exist, do types and code
 * agree, and does every way to resolve them find both? Run in the package's folder; what is given is handed
 * on to are-the-types-wrong.
 */
const folder = mkdtempSync(join(tmpdir(), "usher-package-"));
const run = (command: string, args: string[]) =>
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });

try {
  execFileSync("pnpm", ["pack", "--pack-destination", folder], { stdio: "ignore" });
  const [tarball = ""] = readdirSync(folder);
  const file = join(folder, tarball);
  run("publint", ["--strict", file]);
  run("attw", [file, "--profile", "esm-only", "--format", "ascii", ...process.argv.slice(2)]);
} finally {
  rmSync(folder, { recursive: true });
}
