import { defineConfig } from "vitest/config";

export default defineConfig({
  // A whole server and its database start, on small and busy machines.
  test: { include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
