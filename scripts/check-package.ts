import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Looks at a package as it would be published: does each entry of its manifest exist, do types and code
 * agree, and does every way to resolve them find both? Run in the package's folder; what is given is handed
 * on to are-the-types-wrong.
 */
const folder = mkdtempSync(join(tmpdir(), "usher-package-"));

/** Says something only when something is wrong. */
function run(command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return;
  process.exitCode = 1;
  console.error(`${command} finds fault with this package:\n${stdout}${stderr}`);
}

try {
  execFileSync("pnpm", ["pack", "--pack-destination", folder], { stdio: "ignore" });
  const [tarball = ""] = readdirSync(folder);
  const file = join(folder, tarball);
  run("publint", ["--strict", file]);
  run("attw", [file, "--profile", "esm-only", "--format", "ascii", ...process.argv.slice(2)]);
} finally {
  rmSync(folder, { recursive: true });
}
