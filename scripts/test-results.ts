import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** What a runner wrote about its tests; `problem` when it wrote nothing we could believe. */
export interface SuiteResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, each with the beginning of why. */
  failures: string[];
  problem?: string;
}

export interface Suite {
  name: string;
  file: string;
  read: (report: string) => Omit<SuiteResult, "name">;
}

/** Every suite that a package's scripts promise: `test` is vitest's, `e2e` Playwright's. */
export async function findSuites(repository: string): Promise<Suite[]> {
  const suites: Suite[] = [];
  for (const root of await workspaceFolders(repository)) {
    const manifest = await readFile(join(root, "package.json"), "utf8").catch(() => "{}");
    const { name, scripts = {} } = JSON.parse(manifest);
    const results = join(root, "test-results");
    if (scripts.test) suites.push({ name, file: join(results, "vitest.json"), read: readVitest });
    if (scripts.e2e)
      suites.push({
        name: `${name} e2e`,
        file: join(results, "playwright.json"),
        read: readPlaywright,
      });
  }
  return suites;
}

/** As `pnpm-workspace.yaml` has them. */
async function workspaceFolders(repository: string): Promise<string[]> {
  const folders = ["packages", "apps"].map(async (parent) =>
    (await readdir(join(repository, parent))).map((folder) => join(repository, parent, folder)),
  );
  return [...(await Promise.all(folders)).flat(), join(repository, "bench")];
}

/** So that what a crashed runner left from its last run isn't counted. Turbo brings back cached ones. */
export async function forgetResults(suites: Suite[]): Promise<void> {
  for (const suite of suites) await rm(suite.file, { force: true });
}

export async function readResult({ name, file, read }: Suite): Promise<SuiteResult> {
  try {
    return { name, ...read(await readFile(file, "utf8")) };
  } catch {
    return { name, passed: 0, failed: 0, skipped: 0, failures: [], problem: "left no results" };
  }
}

interface VitestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
}

/** A file that can't even be loaded has no tests to fail: it counts as one. */
export function readVitest(report: string): Omit<SuiteResult, "name"> {
  const results = JSON.parse(report);
  const files: VitestFile[] = results.testResults;
  const broken = files.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = results.numFailedTests + broken.length;
  return {
    passed: results.numPassedTests,
    failed,
    skipped: results.numPendingTests + results.numTodoTests,
    failures: [
      ...files.flatMap(failuresOf),
      ...broken.map(({ name, message }) => why(name, message)),
    ],
    ...(!results.success && failed === 0 && { problem: "failed outside its tests" }),
  };
}

function failuresOf({ name, assertionResults }: VitestFile): string[] {
  return assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => why(`${name}: ${fullName}`, failureMessages[0]));
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: PlaywrightSpec[];
}

interface PlaywrightSpec {
  file: string;
  title: string;
  ok: boolean;
  tests: { results: { error?: { message?: string } }[] }[];
}

/** `errors` are those outside any test, e.g. in the global set-up. A flaky test passed when repeated. */
function readPlaywright(report: string): Omit<SuiteResult, "name"> {
  const { stats, errors, suites } = JSON.parse(report);
  const failures = specsOf({ suites, specs: [] })
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      why(`${file}: ${title}`, tests.flatMap(({ results }) => results).at(-1)?.error?.message),
    );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures,
    ...(errors.length > 0 && { problem: "failed outside its tests" }),
  };
}

function specsOf({ suites = [], specs }: PlaywrightSuite): PlaywrightSpec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

const linesOfWhy = 12;

function why(name: string, message = "no reason given"): string {
  const said = stripVTControlCharacters(message).split("\n");
  const lines = said.filter((line) => line.trim() && !/^\s*at /.test(line)).slice(0, linesOfWhy);
  return [name, ...lines].join("\n    ");
}
