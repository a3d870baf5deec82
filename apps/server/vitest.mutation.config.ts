import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

const { test } = config;

/** The tests that mutants of the server's checks are tried by: those of attacks, of ways in and of access. */
export default defineConfig({
  test: {
    ...test,
    include: [
      "src/*.test.ts",
      "src/{access,account,api-keys,attacks,embed,idempotency,mfa,sessions}/*.test.ts",
      "src/users/list.test.ts",
    ],
    exclude: ["src/{production,http}.test.ts"],
    reporters: ["default"],
  },
});
