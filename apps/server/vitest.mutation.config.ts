import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import config from "./vitest.config.ts";

const { test } = config;

/** What failed last comes first, and then what takes least: most mutants are found by the first files. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const after = (file: TestSpecification) => {
      const { failed = false, duration = 0 } =
        this.ctx.cache.getTestSpecificationResult(file) ?? {};
      return failed ? duration - 1e9 : duration;
    };
    return files.toSorted((a, b) => after(a) - after(b));
  }
}

/** The tests that mutants of the server's checks are tried by: those of attacks, of ways in and of access. */
export default defineConfig({
  test: {
    ...test,
    include: [
      "src/*.test.ts",
      "src/{access,account,attacks,embed,idempotency,mfa,sessions}/*.test.ts",
      "src/events/events.test.ts",
      "src/retention/activity.test.ts",
      "src/users/{create,list}.test.ts",
    ],
    exclude: ["src/{production,http}.test.ts"],
    sequence: { sequencer: QuickFirst },
    reporters: ["default"],
  },
});
