import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/**
 * Whether somebody has published a grave weakness of what is shipped of others. It is CI's to ask, and not
 * a part of the tests: what is found later would fail a checkout that was whole.
 */
const cwd = fileURLToPath(new URL("..", import.meta.url));
const ask = ["audit", "--prod", "--audit-level", "high"];
try {
  await promisify(execFile)("pnpm", ask, { cwd });
  console.log("Advisories: none that is grave.");
} catch (error) {
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  const said = `${stdout}${stderr}`;
  if (/ERR_PNPM_(?:AUDIT|META|FETCH)\w*|E(?:NOTFOUND|CONNREFUSED|TIMEDOUT|AI_AGAIN)/.test(said))
    console.log(`Advisories: not asked, for the registry has no answer here.\n${said.trim()}`);
  else {
    console.error(said);
    process.exitCode = 1;
  }
}
