import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const packages = fileURLToPath(new URL("../packages", import.meta.url));

/** The packages that hosts install, by their folders. */
export const published = ["client", "widget", "testing"];

/** Packs one, which has to be built, as it would be published; answers with the tarball, made in `place`. */
export async function packed(name: string, place: string): Promise<string> {
  const tarball = join(place, `usher-${name}.tgz`);
  await promisify(execFile)("pnpm", ["pack", "--out", tarball], { cwd: join(packages, name) });
  return tarball;
}
