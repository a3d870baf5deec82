import { defineConfig } from "@playwright/test";
import { stackOfWorker } from "./e2e/stack.ts";

/** Set by the global set-up before the workers, which read this file again, are started. */
const { CHROMIUM } = process.env;
const demo = stackOfWorker()?.demo;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results/playwright",
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  // Within a file one story after the other: they share organizations and their live updates.
  workers: 2,
  // A machine that is busy with more than this answers late.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: "chromium",
    ...(demo && { baseURL: demo }),
    // Keeping one takes a sixth of the time, and nobody opens those of a run in CI.
    trace: process.env.CI ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(CHROMIUM && { executablePath: CHROMIUM }),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
