import { readFile } from "node:fs/promises";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";

/** What the figures were taken on. */
export interface Machine {
  date: string;
  betterAuth: string;
  /** Whether it had other work, which makes all slower, and not all alike. */
  busy: boolean;
  facts: [string, string][];
}

/** How much else the machine has to do, by itself: taken before anything is started. */
export const currentLoad = () => loadavg()[0] ?? 0;

export async function describeMachine(
  postgresVersion: string,
  loadBefore: number,
): Promise<Machine> {
  const betterAuth = await versionOf("better-auth");
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(0);
  return {
    date: new Date().toISOString().slice(0, 10),
    betterAuth,
    busy: loadBefore > cpus().length / 2,
    facts: [
      ["processor", `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`],
      ["memory", `${gigabytes} GB`],
      ["system", `${type()} ${release()}`],
      ["Node.js", process.versions.node],
      ["PostgreSQL", postgresVersion],
      ["better-auth", betterAuth],
      ["load before the run", loadBefore.toFixed(1)],
    ],
  };
}

/** Of a package that does not show its package.json: the nearest one above its entry that has a name. */
async function versionOf(name: string): Promise<string> {
  for (let url = new URL(".", import.meta.resolve(name)); ; url = new URL("..", url)) {
    const file = fileURLToPath(new URL("package.json", url));
    const manifest = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
    if (manifest.name === name) return manifest.version;
    if (url.pathname === "/") throw new Error(`${name} is not installed.`);
  }
}
