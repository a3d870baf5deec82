import type { LogTo } from "../log.ts";

/** Every line that a server of a test file logged. */
export const everyLine: string[] = [];

export interface KeptLog extends LogTo {
  lines: string[];
}

/** Keeps every line; what is a warning or worse is shown too, as a server does in development. */
export function keptLog(): KeptLog {
  const lines: string[] = [];
  return {
    lines,
    write(line) {
      lines.push(line);
      everyLine.push(line);
      if (JSON.parse(line).level >= 40) process.stdout.write(line);
    },
  };
}
