import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize, relative } from "node:path";

/** Which declarations a package ships, and how. Paths are relative to where the compiler emitted. */
export interface PublishOptions {
  /** The TypeScript project that says which files to emit declarations of. */
  project: string;
  /** The folder of the package that is published, e.g. `packages/widget/src`. */
  source: string;
  /** Its public entries in that folder. */
  entries: string[];
  /** Packages that whoever installs this one has too. */
  allowed: RegExp;
  /** Our own packages that are bundled in: their entry, by the name they are imported by. */
  bundled?: Record<string, string>;
  /** Last changes to a file's text. */
  rewrite?: (file: string, text: string) => string;
}

const specifier = /(?<=\b(?:from|import)\s*\(?\s*)"([^"]+)"/g;

/**
 * Writes to `dist` the declarations of the public entries, and of nothing but the files that they lead
 * to. Whoever installs the package has neither our other packages nor the server, so a declaration that
 * names one of those fails the build.
 */
export function publishTypes(options: PublishOptions): void {
  const emitted = mkdtempSync(join(tmpdir(), "usher-types-"));
  try {
    // With several threads TypeScript 7.0 leaves files out now and then, and says nothing of it.
    const how = ["-p", options.project, "--singleThreaded", "--outDir", emitted];
    execFileSync("tsc", how, { stdio: "inherit" });
    const done = new Set<string>();
    for (const entry of options.entries)
      publish(join(options.source, entry), { ...options, emitted }, done);
  } finally {
    rmSync(emitted, { recursive: true });
  }
}

/** The same, and where the compiler put the declarations of the whole repository. */
interface Publishing extends PublishOptions {
  emitted: string;
}

function publish(file: string, options: Publishing, done: Set<string>): void {
  if (done.has(file)) return;
  done.add(file);
  const written = readFileSync(join(options.emitted, file), "utf8");
  const text = options.rewrite?.(file, written) ?? written;
  const shipped = text.replace(specifier, (_, path: string) => {
    const target = targetOf(file, path, options);
    if (!target) return `"${path}"`;
    publish(target, options, done);
    return `"${importOf(file, target, options)}"`;
  });
  const place = placeOf(file, options);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, shipped);
}

/** The file that an import leads to, or null when it stays as it is; throws for what outsiders lack. */
function targetOf(file: string, path: string, options: Publishing): string | null {
  if (options.allowed.test(path)) return null;
  const target = path.startsWith(".")
    ? normalize(join(dirname(file), path.replace(/\.tsx?$/, ".d.ts")))
    : options.bundled?.[path];
  if (!target || !existsSync(join(options.emitted, target)))
    throw new Error(`${file} names ${path}, which outsiders don't have.`);
  return target;
}

/** The package's own files stand in `dist`, those of another in a folder there named for it. */
function placeOf(file: string, { source }: PublishOptions): string {
  if (file.startsWith(`${source}/`)) return join("dist", relative(source, file));
  const [, name = "", , ...rest] = file.split("/");
  return join("dist", name, ...rest);
}

/** `users.ts` in a source file is `users.d.ts` on disk and `users.js` to whoever imports it. */
function importOf(from: string, target: string, options: PublishOptions): string {
  const path = relative(dirname(placeOf(from, options)), placeOf(target, options));
  return `./${path.replace(/\.d\.ts$/, ".js")}`.replace(/^\.\/\.\./, "..");
}
