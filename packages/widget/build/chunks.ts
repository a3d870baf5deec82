import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

const sourceOf = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * What is drawn before the first table; what these import statically comes with them. In the package, what
 * mounts elements brings all styles at once, of which a React component needs nothing.
 */
const beginnings = {
  script: ["elements/mount-part.tsx", "panel.tsx", "messages/intl.ts"].map(sourceOf),
  package: ["panel.tsx"].map(sourceOf),
};

export type Packing = keyof typeof beginnings;

/** What a page has at once, an element in it or not. */
const entries = ["script.ts", "index.ts", "element.tsx", "headless/index.ts"].map(sourceOf);

/** Doors to a library of which the first table needs a little: what it uses is looked up by name. */
const doors = [
  { name: "lucide-react", file: /\/node_modules\/lucide-react\/dist\/esm\/lucide-react\.\w+$/ },
  { name: "@usher/domain", file: /\/packages\/domain\/src\/index\.ts$/ },
];

/** What a form needs, and a table doesn't. */
const apart = /\/node_modules\/zod\/|\/packages\/domain\/src\/inputs\//;

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
export function inChunks(packing: Packing): Pick<Rolldown.OutputOptions, "codeSplitting"> {
  let known: Known | undefined;
  function nameOf(id: string, context: Context): string | null {
    const language = firstWords.exec(id)?.[1];
    if (language) return `words-${language}`;
    known ??= look(packing, context);
    if (iconBase.test(id)) return known.iconsAtOnce ? null : "first";
    return known.first.has(id) && !known.atOnce.has(id) ? "first" : null;
  }
  return { codeSplitting: { groups: [{ name: nameOf }], includeDependenciesRecursively: false } };
}

/** Needed with the above: a chunk may export to others more than what its entry promises. */
export const preserveEntrySignatures = "allow-extension";

interface Context {
  getModuleInfo(id: string): { importedIds: readonly string[]; code: string | null } | null;
}

interface Known {
  first: Set<string>;
  atOnce: Set<string>;
  /** Whether an icon is among what a page has at once. */
  iconsAtOnce: boolean;
}

function look(packing: Packing, context: Context): Known {
  const atOnce = reach(entries, context);
  const iconsAtOnce = [...atOnce].some((id) => icon.test(id));
  return { first: reach(beginnings[packing], context), atOnce, iconsAtOnce };
}

/** These modules and all that they import statically. */
function reach(from: readonly string[], context: Context): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || apart.test(id)) return;
    found.add(id);
    const { importedIds = [], code } = context.getModuleInfo(id) ?? {};
    for (const imported of importedIds) {
      const door = doors.find(({ file }) => file.test(imported));
      if (!door) visit(imported);
      else for (const name of namesFrom(door.name, code)) visit(behind(imported, name, context));
    }
  };
  for (const id of from) visit(id);
  return found;
}

/** What a module imports by name. */
function namesFrom(library: string, code: string | null | undefined): string[] {
  const named =
    code?.match(new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*"${library}"`))?.[1] ?? "";
  return named.split(",").flatMap((name) => name.trim().split(" ")[0] || []);
}

/** The file that a door has a name from. */
function behind(door: string, name: string, context: Context): string {
  const { importedIds = [], code } = context.getModuleInfo(door) ?? {};
  const [, file] =
    code?.match(new RegExp(`export \\{[^}]*\\bas ${name}\\b[^}]*\\} from ["']\\./([^"']+)["']`)) ??
    [];
  if (file) return `${dirname(door)}/${file}`;
  const declared = new RegExp(`^export (?:const|function|class) ${name}\\b`, "m");
  return importedIds.find((id) => declared.test(context.getModuleInfo(id)?.code ?? "")) ?? door;
}
