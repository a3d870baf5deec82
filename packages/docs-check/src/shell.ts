import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./pages.ts";

interface Manifest {
  scripts?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (file: string) => readFileSync(join(repository, file), "utf8");
const manifest = (file: string): Manifest => JSON.parse(read(file));

/** Commands that are nobody's in particular. */
const known = /^(cd|mkdir|node|npm (create|init|run)|pg_dump|psql)\b/;

/** What is known of the commands that a page may tell. */
export function createShell(published: string[]): (text: string) => string[] {
  const { scripts = {} } = manifest("package.json");
  const installed = manifest("packages/docs-check/package.json").devDependencies ?? {};
  const settings = read("apps/server/src/settings.ts") + read("apps/demo/stack/ports.ts");
  const usage = /const usage = `([^`]*)`/.exec(read("apps/server/src/main.ts"))?.[1] ?? "";

  function variable(name: string): string | null {
    // The key is read by backends, in the pages' own code; what begins with OTEL_, by OpenTelemetry's SDK.
    return settings.includes(name) || /^(USHER_API_KEY$|OTEL_)/.test(name)
      ? null
      : `Nothing reads the variable ${name}.`;
  }

  function packages(names: string[]): (string | null)[] {
    const exists = (name: string) => published.includes(name) || name in installed;
    const nameOf = (word: string) => word.replace(/^.*\/packed\/usher-(\w+)\.tgz$/, "@usher/$1");
    return names
      .map(nameOf)
      .map((name) => (exists(name) ? null : `${name} is no package that is known here.`));
  }

  function usher([command = "", ...rest]: string[]): (string | null)[] {
    const flags = rest.filter((word) => word.startsWith("--") && !usage.includes(word));
    return [
      new RegExp(`^ {2}${command}\\b`, "m").test(usage) ? null : `usher knows no ${command}.`,
      ...flags.map((flag) => `usher ${command} knows no ${flag}.`),
    ];
  }

  function program(name: string): string | null {
    const places = [".", "packages/docs-check"];
    const found = places.some((place) =>
      existsSync(join(repository, place, "node_modules/.bin", name)),
    );
    return found ? null : `There is no program ${name}.`;
  }

  function pnpm([script = "", ...rest]: string[]): (string | null)[] {
    if (script === "usher") return usher(rest);
    return [script in scripts ? null : program(script)];
  }

  function command(words: string[]): (string | null)[] {
    const [first = "", second = "", ...rest] = words;
    const assigned = /^([A-Z_]+)=/.exec(first)?.[1];
    if (assigned) return [variable(assigned), ...command(words.slice(1))];
    if (first === "export") return words.slice(1).map((word) => variable(word.replace(/=.*/, "")));
    if (first === "npx" && second.startsWith("pnpm@")) return pnpm(rest);
    if (first === "npx") return [program(second)];
    if (["npm install", "pnpm add"].includes(`${first} ${second}`))
      return packages(rest.filter((word) => !word.startsWith("-")));
    if (known.test(`${first} ${second}`)) return [];
    return first ? [`This check doesn't know the command ${first}.`] : [];
  }

  return (text) =>
    commandsIn(text)
      .flatMap(command)
      .flatMap((problem) => problem ?? []);
}

/** Each command's words, quotes and comments gone. */
function commandsIn(text: string): string[][] {
  const lines = text.replaceAll("\\\n", " ").split("\n");
  const commands = lines.flatMap((line) => line.replace(/(^|\s)#.*$/, "").split(/&&|;/));
  return commands.map((command) => command.match(/(?:"[^"]*"|'[^']*'|\$\([^)]*\)|\S)+/g) ?? []);
}
