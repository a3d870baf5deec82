import { defineConfig } from "@playwright/test";

/** Set by the global set-up before the workers, which read this file again, are started. */
const { CHROMIUM, USHER_E2E_DEMO } = process.env;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results/playwright",
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  // One story after the other: they share one organization and its live updates.
  workers: 1,
  timeout: 60_000,
  // A machine that is busy with more than this answers late.
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    ...(USHER_E2E_DEMO && { baseURL: USHER_E2E_DEMO }),
    trace: "retain-on-failure",
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
