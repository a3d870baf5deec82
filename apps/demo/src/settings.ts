/** What the environment tells the demo host. */
export interface Settings {
  port: number;
  /** Where people reach it. The panel's tokens are bound to this origin. */
  origin: string;
  usherUrl: string;
  inboxUrl: string;
  /** Holds a file `demo-api-key-<organization>` for each organization that there is. */
  apiKeyFolder: string;
}

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 4001);
  const apiKeyFolder = environment.USHER_API_KEY_FOLDER;
  if (!apiKeyFolder)
    throw new Error("USHER_API_KEY_FOLDER must name the folder that holds the API keys.");
  return {
    port,
    origin: `http://localhost:${port}`,
    usherUrl: environment.USHER_URL || "http://localhost:4000",
    inboxUrl: environment.INBOX_URL || "http://localhost:1080",
    apiKeyFolder,
  };
}
