import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearEmbeddedPostgres, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { findPlace } from "../database/postgres-place.ts";
import { startCluster, stopCluster } from "../database/postgres-process.ts";

/** A PostgreSQL that a test may stop and start: as careful with what it is given as one in production. */
export interface OwnPostgres {
  url: string;
  stop(mode: "fast" | "immediate"): Promise<void>;
  /** On the port it had; returns when it accepts connections. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "usher-test-"));
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({ folder, port: 0, fsync: true });
  const place = await findPlace(folder, () => {});
  return {
    url: server.url,
    stop: (mode) => stopCluster(place, mode),
    start: () => startCluster(place, Number(new URL(server.url).port), true),
    async remove() {
      await server.stop();
      await clearEmbeddedPostgres(folder);
      await rm(folder, { recursive: true });
    },
  };
}
