import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

const sourceOf = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** What is drawn before the first table; what these import statically comes with them. */
const first = ["elements/mount-part.tsx", "panel.tsx"].map(sourceOf);
/** What a page has at once, an element in it or not. */
const entries = ["script.ts", "index.ts", "element.tsx", "headless/index.ts"].map(sourceOf);

/** Doors to a whole library, of which the first table needs a little: what it uses is seen by itself. */
const doors = /\/packages\/domain\/|\/node_modules\/(?:lucide-react|zod)\//;

/** What every icon is drawn with. */
const iconBase = /\/lucide-react\/dist\/esm\/(?!icons\/|lucide-react\.)/;
const icon = /\/lucide-react\/dist\/esm\/icons\//;

/** A language's first words: what every screen says. */
const firstWords =
  /\/messages\/([a-z-]+)\/(?:say|access|forms|frame|names|sections|time|users)\.ts$/;

/**
 * How code is put into chunks: what the first table needs in one, a language's first words in one each, and
 * all else as it is imported. Many small chunks would weigh more, and ask for more.
 */
export function inChunks(): Pick<Rolldown.OutputOptions, "codeSplitting"> {
  return { codeSplitting: { groups: [{ name: nameOf }], includeDependenciesRecursively: false } };
}

/** Needed with the above: a chunk may export to others more than what its entry promises. */
export const preserveEntrySignatures = "allow-extension";

interface Context {
  getModuleInfo(id: string): { importedIds: readonly string[]; code: string | null } | null;
}

interface Known {
  context: Context;
  first: Set<string>;
  entries: Set<string>;
  /** Whether an icon is among what a page has at once. */
  iconsAtOnce: boolean;
}

let known: Known | undefined;

function look(context: Context): Known {
  const atOnce = reach(entries, context);
  const iconsAtOnce = [...atOnce].some((id) => icon.test(id));
  return { context, first: reach(first, context), entries: atOnce, iconsAtOnce };
}

function nameOf(id: string, context: Context): string | null {
  const language = firstWords.exec(id)?.[1];
  if (language) return `words-${language}`;
  if (known?.context !== context) known = look(context);
  if (iconBase.test(id)) return known.iconsAtOnce ? null : "first";
  return known.first.has(id) && !known.entries.has(id) ? "first" : null;
}

/** These modules and all that they import statically. */
function reach(from: readonly string[], context: Context): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || doors.test(id)) return;
    found.add(id);
    const { importedIds = [], code } = context.getModuleInfo(id) ?? {};
    for (const imported of importedIds) {
      if (iconDoor.test(imported))
        for (const icon of iconsOf(code, imported, context)) found.add(icon);
      visit(imported);
    }
  };
  for (const id of from) visit(id);
  return found;
}

const iconDoor = /\/node_modules\/lucide-react\/dist\/esm\/lucide-react\.\w+$/;

/** The files of the icons that a module names, by what the library's door says of each name. */
function iconsOf(code: string | null | undefined, door: string, context: Context): string[] {
  const named = /import\s*\{([^}]*)\}\s*from\s*"lucide-react"/.exec(code ?? "")?.[1] ?? "";
  const names = new Set(named.split(",").map((name) => name.trim().split(" ")[0] ?? ""));
  const exported = context.getModuleInfo(door)?.code ?? "";
  return [...exported.matchAll(/export \{([^}]*)\} from ["']\.\/(icons\/[^"']+)["']/g)].flatMap(
    ([, list = "", file = ""]) =>
      [...list.matchAll(/default as (\w+)/g)].some(([, name = ""]) => names.has(name))
        ? [`${dirname(door)}/${file}`]
        : [],
  );
}
