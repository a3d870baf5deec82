import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * When process `pid` started and by which command, or null when it is gone or a zombie. A pid alone says
 * little: after a crash or a container's restart the same number belongs to some other process.
 */
export async function identifyProcess(
  pid: number,
): Promise<{ startedAt: string; command: string } | null> {
  if (!isPidTaken(pid)) return null;
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

/** Whether the pid is in use, be it by a zombie. EPERM: it lives and belongs to someone else. */
export function isPidTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Start time is field 22 of proc(5) stat; the name in field 2 may itself hold spaces and brackets. */
async function fromProc(pid: number): Promise<{ startedAt: string; command: string } | null> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile(`/proc/${pid}/cmdline`, "utf8"),
    ]);
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // One that is just ending has no command any more, and is no zombie yet.
    if (state === "Z" || command === "") return null;
    return { startedAt: fields[18] ?? "", command: command.replaceAll("\0", " ") };
  } catch {
    return null;
  }
}

/** `lstart` is always 24 characters: "Mon Nov 23 01:02:03 2026". */
async function fromPs(pid: number): Promise<{ startedAt: string; command: string } | null> {
  try {
    const { stdout } = await run("ps", ["-o", "lstart=", "-o", "command=", "-p", String(pid)], {
      env: { ...process.env, LC_ALL: "C" },
    });
    return { startedAt: stdout.slice(0, 24), command: stdout.slice(25).trim() };
  } catch {
    return null;
  }
}
