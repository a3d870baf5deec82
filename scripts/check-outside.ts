import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Packs the packages as they would be published, installs them in folders that know nothing of this
 * repository, and there does what hosts do: compiles strictly, the packages' own declarations included,
 * builds, renders on a server, and runs a backend against a real server.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const outside = mkdtempSync(join(tmpdir(), "usher-outside-"));
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });

/** What one folder installs, beside our packages, and what is done in it. */
interface Folder {
  name: string;
  /** Which folders of `scripts/outside` are copied in. */
  copies: string[];
  ours: string[];
  /** Without a version: the one that this repository has, so that nothing newer surprises us. */
  others: Record<string, string | null>;
  check: (folder: string) => void;
}

const entries = ["@usher/client", "@usher/client/verify", "@usher/client/web"];
const widgetEntries = ["@usher/widget", "@usher/widget/element", "@usher/widget/script/usher.js"];

function checkReact(folder: string): void {
  run("npx", ["tsc", "-p", "react"], folder);
  run("npx", ["vite", "build", "react", "--logLevel", "error"], folder);
  run("node", ["server-render/render.mjs", ...entries, ...widgetEntries], folder);
}

const folders: Folder[] = [
  {
    name: "react-19",
    copies: ["react", "page", "server-render"],
    ours: ["client", "widget"],
    others: {
      react: null,
      "react-dom": null,
      vite: null,
      typescript: null,
      "@types/react": null,
      "@types/react-dom": null,
    },
    check(folder) {
      checkReact(folder);
      run("npx", ["vite", "build", "page", "--logLevel", "error"], folder);
    },
  },
  {
    name: "react-18",
    copies: ["react", "server-render"],
    ours: ["client", "widget"],
    others: {
      react: "^18.3.0",
      "react-dom": "^18.3.0",
      vite: null,
      typescript: null,
      "@types/react": "^18.3.0",
      "@types/react-dom": "^18.3.0",
    },
    check: checkReact,
  },
  {
    name: "backend",
    copies: ["backend"],
    ours: ["client", "testing"],
    others: {
      express: null,
      fastify: null,
      hono: null,
      typescript: null,
      "@types/express": null,
      "@types/node": null,
    },
    check(folder) {
      run("npx", ["tsc", "-p", "backend"], folder);
      run("node", ["backend/src/main.ts"], folder);
    },
  },
];

const workspace = readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8");

function versionOf(name: string): string {
  const found = new RegExp(`^  "?${name}"?: (.+)$`, "m").exec(workspace)?.[1];
  if (!found) throw new Error(`pnpm-workspace.yaml has no version of ${name}.`);
  return found;
}

function packed(name: string): string {
  const place = join(outside, name);
  run("pnpm", ["pack", "--pack-destination", place], join(repository, "packages", name));
  const [tarball = ""] = readdirSync(place);
  return `file:${join(place, tarball)}`;
}

function install(folder: string, { ours, others }: Folder, tarballs: Record<string, string>) {
  const dependencies = [
    ...ours.map((name) => [`@usher/${name}`, tarballs[name]]),
    ...Object.entries(others).map(([name, version]) => [name, version ?? versionOf(name)]),
  ];
  const manifest = {
    private: true,
    type: "module",
    dependencies: Object.fromEntries(dependencies),
    // What the test kit asks for is the tarball too: none of these is on the registry.
    overrides: { "@usher/client": tarballs.client },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], folder);
}

try {
  const names = ["client", "widget", "testing"];
  const tarballs = Object.fromEntries(names.map((name) => [name, packed(name)]));
  for (const each of folders) {
    const start = performance.now();
    const folder = join(outside, each.name);
    mkdirSync(folder);
    for (const copy of each.copies)
      cpSync(join(repository, "scripts/outside", copy), join(folder, copy), { recursive: true });
    install(folder, each, tarballs);
    each.check(folder);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`Outside, in ${each.name}, everything works (${seconds} s).`);
  }
} finally {
  rmSync(outside, { recursive: true });
}
