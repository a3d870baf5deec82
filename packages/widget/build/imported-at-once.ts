import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * What is imported lazily elsewhere, and in the one file with what asks for it: the people, and what opens over
 * them. A language that is fetched comes whole.
 */
const atOnce = [
  /^(?:elements\/mount-part\.tsx|panel\.tsx|live-streams\.ts)$/,
  /^ui\/(?!toast-stack|firm-styles)/,
  /^users\/(?!row-windower|entitlement-card|filter-sheet|manage-roles-dialog|add-user-dialog|limit-section|sign-out-dialog|reset-mfa-dialog|delete-dialog)/,
  /^invitations\/(?!mail-failures|revoke-dialog)/,
  /^parts\/(?:users-table|user-drawer)-view\./,
  /^messages\/en\/(?:access|activity|forms|frame|invitations|names|refusals|sections|summaries|time|user|users)\.ts$/,
  /^messages\/(?!en\/)[a-z-]+\//,
  /^\.\.\/\.\.\/client\/src\/(?:listen|stream)\.ts$/,
];

interface Way {
  pattern: RegExp;
  /** Whether one thing is taken by its name. */
  named?: boolean;
  instead: (as: string) => string;
}

/** The ways in which our code imports lazily, and what stands in their place. */
const ways: Way[] = [
  {
    // lazyPart(() => import("./drawer.tsx"), "Drawer")
    pattern: /\blazyPart\(\s*\(\) => import\("(\.[^"]+)"\),\s*"(\w+)",?\s*\)/g,
    named: true,
    instead: (as) => `readyPart(() => ${as})`,
  },
  {
    // (await import("./panel.tsx")).Panel
    pattern: /\(\s*await import\("(\.[^"]+)"\)\s*\)\.(\w+)/g,
    named: true,
    instead: (as) => as,
  },
  {
    // access: () => import("./en/access.ts"), of a language
    pattern: /(?<=\w: \(\) => )import\("(\.[^"]+)"\)/g,
    instead: (as) => as,
  },
  {
    pattern: /\bimport\("(\.[^"]+)"\)/g,
    instead: (as) => `Promise.resolve(${as})`,
  },
];

/** What our code is changed to call. */
const helpers = {
  readyPart: "ui/ready-part.tsx",
  withWords: "messages/ahead.ts",
  remembered: "messages/ahead.ts",
};

/** Imports at once what is in the file: there is nothing to wait for, and what nobody uses of it can go. */
export function importedAtOnce(): Plugin {
  return {
    name: "usher-imported-at-once",
    enforce: "pre",
    transform(code, id) {
      if (id.includes("node_modules") || !code.includes("import(") || id.endsWith("/lazy-part.tsx"))
        return null;
      const lines: string[] = [];
      let changed = code;
      for (const { pattern, named, instead } of ways)
        changed = changed.replace(pattern, (lazily, path, name) => {
          if (!isAtOnce(new URL(path, `file://${id}`))) return lazily;
          const as = `usher$${lines.length}`;
          lines.push(`import ${named ? `{ ${name} as ${as} }` : `* as ${as}`} from "${path}";`);
          return instead(as);
        });
      changed = changed
        .replace(/\blazyPart\(\s*\(\) => (import\("[^"]+"\)),/g, "lazyPart(() => withWords($1),")
        .replace(/(?<=\w: )(\(\) => import\("[^"]+"\))/g, "remembered($1)");
      for (const [name, file] of Object.entries(helpers))
        if (changed.includes(`${name}(`)) lines.push(`import { ${name} } from "${source}${file}";`);
      return changed === code ? null : { code: `${lines.join(" ")}${changed}`, map: null };
    },
  };
}

function isAtOnce(file: URL): boolean {
  const place = relative(source, fileURLToPath(file)).replaceAll(sep, "/");
  return atOnce.some((part) => part.test(place));
}
