import { execFileSync } from "node:child_process";

/** As the repository's formatter lays it out. */
export function formatted(text: string, path: string): string {
  return execFileSync("biome", ["format", `--stdin-file-path=${path}`], {
    input: text,
    encoding: "utf8",
  });
}
