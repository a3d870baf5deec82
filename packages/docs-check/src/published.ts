import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./pages.ts";

interface Manifest {
  name: string;
  private?: boolean;
  publishConfig?: { exports?: Record<string, string | { types: string; default: string }> };
}

/** What the packages are once they are published: each door's name, and the file behind it. */
export interface Published {
  names: string[];
  /** E.g. `@usher/client/next` to its declarations. */
  types: Record<string, string>;
}

/** The packages of this repository that hosts get, as their builds left them. */
export function readPublished(): Published {
  const names: string[] = [];
  const types: Record<string, string> = {};
  for (const folder of readdirSync(join(repository, "packages"))) {
    const root = join(repository, "packages", folder);
    const file = join(root, "package.json");
    if (!existsSync(file)) continue;
    const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
    if (manifest.private) continue;
    names.push(manifest.name);
    for (const [door, to] of Object.entries(manifest.publishConfig?.exports ?? {}))
      if (typeof to === "object") types[manifest.name + door.slice(1)] = built(root, to.types);
  }
  return { names, types };
}

function built(root: string, file: string): string {
  const path = join(root, file);
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing: run \`npx pnpm@12 exec turbo run build\` first.`);
}

/** The names that a declaration file exports. */
export function exportsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const lists = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    list.split(",").map((name) =>
      name
        .trim()
        .replace(/^type /, "")
        .replace(/^.* as /, ""),
    ),
  );
  const stars = [...text.matchAll(/export (?:type )?\* from "\.\/(.+?)(?:\.[jt]s)?"/g)].flatMap(
    ([, next]) => exportsOf(join(file, "..", `${next}.d.ts`)),
  );
  const declared = text.matchAll(/export (?:declare )?(?:type|interface|const|function) (\w+)/g);
  return [...lists, ...stars, ...[...declared].map(([, name = ""]) => name)].filter(Boolean);
}
