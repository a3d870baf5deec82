import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Packs the client and the widget as they would be published, installs them in a folder that knows
 * nothing of this repository, and there compiles a host's page strictly, the packages' own declarations
 * included, and builds it with Vite.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const outside = mkdtempSync(join(tmpdir(), "usher-outside-"));
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });

/** The versions that this repository has, so that nothing newer surprises us. */
function versions(names: string[]): Record<string, string> {
  const workspace = readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8");
  const versionOf = (name: string) => {
    const found = new RegExp(`^  "?${name}"?: (.+)$`, "m").exec(workspace)?.[1];
    if (!found) throw new Error(`pnpm-workspace.yaml has no version of ${name}.`);
    return found;
  };
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

try {
  cpSync(join(repository, "scripts/outside"), outside, { recursive: true });
  for (const name of ["client", "widget"])
    run("pnpm", ["pack", "--pack-destination", outside], join(repository, "packages", name));
  const tarballs = readdirSync(outside).filter((file) => file.endsWith(".tgz"));
  const ours = tarballs.map((file) => [`@usher/${file.split("-")[1]}`, `file:${file}`]);
  const others = ["react", "react-dom", "vite", "typescript", "@types/react", "@types/react-dom"];
  writeFileSync(
    join(outside, "package.json"),
    JSON.stringify({
      private: true,
      type: "module",
      dependencies: { ...Object.fromEntries(ours), ...versions(others) },
    }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], outside);
  run("npx", ["tsc"], outside);
  run("npx", ["tsc", "-p", "tsconfig.client.json"], outside);
  run("npx", ["vite", "build", "--logLevel", "error"], outside);
  console.log(`Compiled and built outside with ${tarballs.join(" and ")}.`);
} finally {
  rmSync(outside, { recursive: true });
}
