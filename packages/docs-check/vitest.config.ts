import { defineConfig } from "vitest/config";

// The docs' own tests are compiled, not run.
export default defineConfig({ test: { include: ["src/**/*.test.ts"] } });
