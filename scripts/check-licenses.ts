import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What is shipped of others is under licences that a product may embed, by the bill of materials. */
const licenses = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"],
  ...["MIT-0", "Python-2.0", "Unlicense", "(MIT OR EUPL-1.1+)"],
]);

/** Looked at one by one: they stay packages of their own and unchanged, which is what their licence asks for. */
const lookedAt = new Set(["fxa-common-password-list", "incremental-encoder"]);

interface Component {
  name: string;
  version: string;
  group?: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

const components = await materials();
if (components.length === 0) throw new Error("The bill of materials is empty.");
const problems = components.flatMap(wrongWith);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function materials(): Promise<Component[]> {
  const bill = ["sbom", "--sbom-format", "cyclonedx", "--prod"];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const { stdout } = await promisify(execFile)("pnpm", bill, { cwd, maxBuffer: 100_000_000 });
  const { components } = JSON.parse(stdout) as { components: Component[] };
  return components.filter(({ group }) => group !== "@usher");
}

function wrongWith({ name, version, ...component }: Component): string[] {
  const said = (component.licenses ?? []).map(
    ({ license, expression }) => expression ?? license?.id ?? license?.name ?? "",
  );
  const allowed = said.length > 0 && said.every((license) => licenses.has(license));
  if (allowed || lookedAt.has(name)) return [];
  return [`${name} ${version} is under "${said.join(", ")}": see scripts/check-licenses.ts.`];
}
