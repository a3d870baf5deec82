import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // A worker reads the server once for all of its files, which keep nothing in modules: half the time.
    isolate: false,
    // Also on two cores: most of a test is waiting.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Real PostgreSQL and real waiting, on small and busy machines.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // What is waited for comes when the machine gets round to it; how soon is no test's business.
    expect: { poll: { timeout: 10_000 } },
    // No test may have a secret logged.
    setupFiles: "src/testing/secrecy.ts",
    globalSetup: "src/testing/global-setup.ts",
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
  },
});
