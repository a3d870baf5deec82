import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packed, published } from "./packed.ts";

/**
 * Packs the packages as they would be published, installs them in folders that know nothing of this
 * repository, and there does what hosts do: compiles strictly, the packages' own declarations included,
 * builds, renders on a server, and runs a backend against a real server.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const outside = mkdtempSync(join(tmpdir(), "usher-outside-"));

/** Says something only when it fails. */
function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${[command, ...args].join(" ")} failed:\n${stdout}${stderr}`));
      else resolve();
    });
  });
}

/** What one folder installs, beside our packages, and what is done in it. */
interface Folder {
  name: string;
  /** Which folders of `scripts/outside` are copied in. */
  copies: string[];
  ours: string[];
  /** Without a version: the one that this repository has, so that nothing newer surprises us. */
  others: Record<string, string | null>;
  check: (folder: string) => Promise<void>;
}

const entries = ["@usher/client", "@usher/client/verify", "@usher/client/web"];
const widgetEntries = ["@usher/widget", "@usher/widget/element", "@usher/widget/script/usher.js"];

async function checkReact(folder: string): Promise<void> {
  await run("npx", ["tsc", "-p", "react"], folder);
  await run("npx", ["vite", "build", "react", "--logLevel", "error"], folder);
  await run("node", ["server-render/render.mjs", ...entries, ...widgetEntries], folder);
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
    async check(folder) {
      await checkReact(folder);
      await run("npx", ["vite", "build", "page", "--logLevel", "error"], folder);
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
    async check(folder) {
      await run("npx", ["tsc", "-p", "backend"], folder);
      await run("node", ["backend/src/main.ts"], folder);
    },
  },
];

const workspace = readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8");

function versionOf(name: string): string {
  const found = new RegExp(`^  "?${name}"?: (.+)$`, "m").exec(workspace)?.[1];
  if (!found) throw new Error(`pnpm-workspace.yaml has no version of ${name}.`);
  return found;
}

async function install(
  folder: string,
  { ours, others }: Folder,
  tarballs: Record<string, string>,
): Promise<void> {
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
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], folder);
}

async function inFolder(each: Folder, tarballs: Record<string, string>): Promise<void> {
  const start = performance.now();
  const folder = join(outside, each.name);
  mkdirSync(folder);
  for (const copy of each.copies)
    cpSync(join(repository, "scripts/outside", copy), join(folder, copy), { recursive: true });
  await install(folder, each, tarballs);
  await each.check(folder);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`Outside, in ${each.name}, everything works (${seconds} s).`);
}

try {
  const files = published.map(
    async (name) => [name, `file:${await packed(name, outside)}`] as const,
  );
  const tarballs = Object.fromEntries(await Promise.all(files));
  const results = await Promise.allSettled(folders.map((each) => inFolder(each, tarballs)));
  for (const result of results) {
    if (result.status === "fulfilled") continue;
    console.error(result.reason instanceof Error ? result.reason.message : result.reason);
    process.exitCode = 1;
  }
} finally {
  rmSync(outside, { recursive: true });
}
