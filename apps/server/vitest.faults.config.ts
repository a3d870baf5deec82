import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** What takes long: `pnpm test:faults`. One file at a time, since what they measure is time. */
const config = mergeConfig(
  usual,
  defineConfig({
    test: {
      testTimeout: 300_000,
      hookTimeout: 120_000,
      fileParallelism: false,
      outputFile: { json: "test-results/faults.json" },
    },
  }),
);
config.test.include = ["src/faults/*.faults.ts"];
export default config;
