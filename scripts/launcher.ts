import { readFileSync } from "node:fs";

/** Parent and name of a process, from Linux' /proc; null elsewhere, or when it is gone. */
function look(pid: number): { parent: number; title: string } | null {
  try {
    // The name stands in brackets and may hold anything; what follows its last bracket does not.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const title = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { parent: Number(parent), title };
  } catch {
    return null;
  }
}

/** The process that `npx pnpm@12 start` is, and the one it started, among our ancestors. */
function findLauncher(): { npx: number; started: number } | null {
  let started = process.pid;
  for (let here = look(started); here && here.parent > 1; here = look(started)) {
    if (look(here.parent)?.title.startsWith("npm exec")) return { npx: here.parent, started };
    started = here.parent;
  }
  return null;
}

/**
 * Calls back once when npx, which started us, is ended by a signal: it passes none on, and what it started
 * would stay behind. Ctrl-C does not need this: it reaches everyone in the terminal.
 */
export function onLauncherGone(callback: () => void): void {
  const launcher = findLauncher();
  if (!launcher) return;
  const timer = setInterval(() => {
    if (look(launcher.started)?.parent === launcher.npx) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
