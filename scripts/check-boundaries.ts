import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Proves that the import rules in biome.json (`noRestrictedImports`, "who may import whom") bite: globs
 * that match nothing any more, after a folder is renamed, would let everything through in silence.
 * The rules themselves are applied to the code by the style check.
 */
const mayNot: [file: string, imports: string][] = [
  ["packages/domain/src/users.ts", "@usher/client"],
  ["packages/domain/src/inputs/users.ts", "../../../../apps/server/src/settings.ts"],
  ["packages/client/src/index.ts", "@usher/widget"],
  ["packages/client/src/index.ts", "@usher/server/settings"],
  ["packages/client/src/index.ts", "@usher/server/testing"],
  ["packages/testing/src/index.ts", "@usher/server/router"],
  ["packages/testing/src/index.ts", "../../../apps/server/src/server.ts"],
  ["packages/widget/src/frame.tsx", "@usher/server/router"],
  ["packages/widget/src/users/users-table.tsx", "../groups/groups-table.tsx"],
  ["packages/widget/src/invitations/invite-dialog.tsx", "../users/users-table.tsx"],
  ["packages/widget/src/ui/button.tsx", "../api.ts"],
  ["packages/widget/src/ui/button.tsx", "@usher/domain"],
  ["apps/server/src/http.ts", "@usher/widget"],
  ["apps/server/src/users/users.ts", "../invitations/router.ts"],
  ["apps/server/src/users/users.ts", "../router.ts"],
  ["apps/server/src/audit/audit.ts", "../users/users.ts"],
  ["apps/server/src/sessions/sessions.ts", "../invitations/invitations.ts"],
  ["apps/server/src/mail/mail.ts", "../users/user.entity.ts"],
  ["apps/server/src/events/events.ts", "../users/user.entity.ts"],
  ["apps/console/src/main.tsx", "@usher/demo"],
  ["apps/console/src/main.tsx", "../../server/src/settings.ts"],
  ["apps/demo/src/server.ts", "@usher/server/router"],
  ["bench/src/lists.ts", "@usher/widget"],
  ["bench/src/lists.ts", "@usher/server/router"],
  ["bench/src/lists.ts", "../../apps/server/src/cursors.ts"],
];
const may: [file: string, imports: string][] = [
  ["packages/client/src/index.ts", "@usher/server/router"],
  ["packages/client/src/client.test.ts", "@usher/server/testing/world"],
  ["packages/testing/src/index.ts", "@usher/server/testing"],
  ["packages/testing/src/index.ts", "@usher/client/verify"],
  ["packages/widget/src/api.ts", "@usher/client/router"],
  ["packages/widget/src/users/users-table.tsx", "../invitations/invitation-status.tsx"],
  ["packages/widget/src/users/users-table.tsx", "../ui/button.tsx"],
  ["packages/widget/src/ui/panel-root.tsx", "../styles/tokens.css"],
  ["apps/server/src/router.ts", "./users/router.ts"],
  ["apps/server/src/users/users.ts", "../invitations/invitations.ts"],
  ["apps/server/src/sessions/sessions.ts", "../audit/audit.ts"],
  ["apps/console/src/main.tsx", "@usher/widget"],
  ["apps/demo/src/server.ts", "@usher/client"],
  ["bench/src/lists.ts", "@usher/domain"],
  ["bench/src/stands.ts", "@usher/server/bench/stand"],
  ["bench/src/stands.ts", "@usher/server/testing/organization"],
];

const folder = await mkdtemp(join(tmpdir(), "usher-boundaries-"));
try {
  await copyFile(new URL("../biome.json", import.meta.url), join(folder, "biome.json"));
  const cases = [...mayNot, ...may];
  await Promise.all(cases.map(([file, imports], index) => writeCase(file, imports, index)));
  const report = await lint();
  const wrong = cases.filter(
    (_, index) => report.includes(caseName(index)) === index >= mayNot.length,
  );
  for (const [file, imports] of wrong) console.error(`Judged wrongly: ${file} imports ${imports}`);
  console.log(`${cases.length - wrong.length} imports judged rightly, ${wrong.length} wrongly`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

function caseName(index: number): string {
  return `case-${index}.ts`;
}

/** A file of its own for each import, beside the one it is said to be in. */
async function writeCase(file: string, imports: string, index: number): Promise<void> {
  const path = join(folder, dirname(file), caseName(index));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `import type { AppRouter } from "${imports}";\nexport type X = AppRouter;\n`,
  );
}

function lint(): Promise<string> {
  const options = [
    "--only=style/noRestrictedImports",
    "--vcs-enabled=false",
    "--max-diagnostics=none",
  ];
  return new Promise((resolve) => {
    execFile(
      "biome",
      ["lint", "--reporter=github", ...options],
      { cwd: folder },
      (_error, stdout) => resolve(stdout),
    );
  });
}
