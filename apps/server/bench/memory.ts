import { readFile } from "node:fs/promises";

const page = 1024;

/** The memory of a process at this moment, in MB: what it has of the machine's (Linux). */
export async function memoryOf(pid: number): Promise<number> {
  const [, kilobytes] =
    /^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / page);
}

/** Runs `work` and answers with what it gave, the seconds it took, and the most memory of the process meanwhile. */
export async function watched<T>(pid: number, work: () => Promise<T>) {
  let most = await memoryOf(pid);
  const timer = setInterval(async () => {
    most = Math.max(most, await memoryOf(pid));
  }, 100);
  const begin = performance.now();
  try {
    const answer = await work();
    return { answer, seconds: (performance.now() - begin) / 1000, most };
  } finally {
    clearInterval(timer);
  }
}
