import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Looks for keys and tokens of services in everything that is under version control. */
const run = promisify(execFile);
const cwd = fileURLToPath(new URL("..", import.meta.url));
/** It slows down with what it has seen. */
const atOnce = 200;

await expectToFind();
// Whoever owns the folder: in CI it need not be the one who runs this.
const { stdout } = await run("git", ["-c", "safe.directory=*", "ls-files", "-z"], { cwd });
const files = stdout.split("\0").filter((file) => file && !file.endsWith(".png"));
for (let at = 0; at < files.length; at += atOnce) {
  const found = await scan(files.slice(at, at + atOnce));
  if (!found) continue;
  console.error(found);
  process.exitCode = 1;
}

/** What it found, with the secrets masked; nothing where there is none. */
async function scan(files: string[]): Promise<string> {
  const scanner = ["--secretlintrc", join(cwd, ".secretlintrc.json"), "--no-glob", ...files];
  try {
    await run("secretlint", scanner, { cwd });
    return "";
  } catch (error) {
    const { code, stdout = "" } = error as { code?: unknown; stdout?: string };
    // 1 is its word for "found"; anything else did not look.
    if (code !== 1 || !stdout) throw error;
    return stdout;
  }
}

/** A scan that finds nothing whatever there is would pass for ever. */
async function expectToFind(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "usher-secrets-"));
  const planted = join(folder, "planted.ts");
  const [theirs, ours] = [
    `ghp_${"wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"}`,
    `usher_key_${"a".repeat(43)}`,
  ];
  try {
    for (const secret of [theirs, ours]) {
      await writeFile(planted, `const token = "${secret}";\n`);
      if (!(await scan([planted]))) throw new Error(`The scan does not find ${secret}.`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
