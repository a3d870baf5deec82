import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { World } from "./world.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** A command that runs, as a process of its own. */
export interface RunningCommand {
  /** What it said so far. */
  said(): string;
  kill(): void;
  /** Null: it was killed. */
  ended: Promise<{ code: number | null; said: string }>;
}

/** Runs `usher` with these words on the world's database, in its settings but for these. */
export function usher(
  world: World,
  words: string[],
  env: Record<string, string> = {},
): RunningCommand {
  const { PATH } = process.env;
  const { secret, folder } = world.server.services.settings;
  const child = spawn(process.execPath, [main, ...words], {
    env: {
      PATH,
      DATABASE_URL: world.database.url,
      USHER_FOLDER: folder,
      USHER_SECRET: secret,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const kill = () => void child.kill("SIGKILL");
  onTestFinished(kill);
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, said }));
  });
  return { said: () => said, kill, ended };
}
