import type { LogTo } from "../http.ts";

/** Keeps every line; what is a warning or worse is shown too, as a server does in development. */
export function keptLog(): LogTo & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    write(line) {
      lines.push(line);
      if (JSON.parse(line).level >= 40) process.stdout.write(line);
    },
  };
}
