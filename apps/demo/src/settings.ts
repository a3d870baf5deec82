import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the environment tells the demo host. */
export interface Settings {
  port: number;
  /** Where people reach it. The panel's tokens are bound to this origin. */
  origin: string;
  usherUrl: string;
  inboxUrl: string;
  /** Stays on this server: with it one can act for the whole organization. */
  apiKey: string;
}

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 4001);
  return {
    port,
    origin: `http://localhost:${port}`,
    usherUrl: environment.USHER_URL || "http://localhost:4000",
    inboxUrl: environment.INBOX_URL || "http://localhost:1080",
    apiKey: readApiKey(environment.USHER_API_KEY_FOLDER),
  };
}

function readApiKey(folder: string | undefined): string {
  if (!folder) throw new Error("USHER_API_KEY_FOLDER must name the folder that holds the API keys.");
  return readFileSync(join(folder, "demo-api-key-acme"), "utf8").trim();
}
