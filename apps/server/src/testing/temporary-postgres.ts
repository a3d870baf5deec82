import { chmod, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearEmbeddedPostgres, startEmbeddedPostgres } from "../database/embedded-postgres.ts";

const folderName = "usher-test-";

/** What killed runs left behind, data and running PostgreSQL; clearing refuses those in use. */
async function sweep(): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderName)) continue;
    const folder = join(tmpdir(), name);
    try {
      if ((await stat(folder)).mtimeMs > hourAgo) continue;
      await clearEmbeddedPostgres(folder);
      await rm(folder, { recursive: true });
    } catch {} // In use, or another account's.
  }
}

/** A PostgreSQL of its own in the system's temporary folder, which root's PostgreSQL account can enter too. */
export async function startTemporaryPostgres({
  fsync = false,
} = {}): Promise<{ url: string; stop(): Promise<void> }> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), folderName));
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({ folder, port: 0, fsync });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await clearEmbeddedPostgres(folder);
      await rm(folder, { recursive: true });
    },
  };
}
