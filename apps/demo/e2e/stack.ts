/** Where one stack is: Usher, the demo host and the inbox. */
export interface StackUrls {
  server: string;
  demo: string;
  inbox: string;
}

/** The stacks of the run, one for each worker: the global set-up has started them. */
export function announceStacks(stacks: StackUrls[]): void {
  process.env.USHER_E2E_STACKS = JSON.stringify(stacks);
}

/** This worker's stack, shared with nobody (the process that lists the tests reads the first); none before the run. */
export function stackOfWorker(): StackUrls | undefined {
  const { USHER_E2E_STACKS: stacks, TEST_PARALLEL_INDEX: index = "0" } = process.env;
  return stacks ? (JSON.parse(stacks) as StackUrls[])[Number(index)] : undefined;
}

/** The stack of the tests in this file. */
export const stack: StackUrls = {
  get server() {
    return known().server;
  },
  get demo() {
    return known().demo;
  },
  get inbox() {
    return known().inbox;
  },
};

function known(): StackUrls {
  const urls = stackOfWorker();
  if (!urls) throw new Error("There is no stack: run the tests by `pnpm e2e`.");
  return urls;
}
