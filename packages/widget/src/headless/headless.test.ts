import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";

type Output = Rolldown.RolldownOutput["output"];

/** The headless entry as a host's own build would take it in. */
async function built(): Promise<Output> {
  const answer = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL("index.ts", import.meta.url)), formats: ["es"] },
      rolldownOptions: { external: [/^react/, /^@tanstack/, /^@trpc/] },
    },
  });
  const [first] = [answer].flat() as Rolldown.RolldownOutput[];
  if (!first) throw new Error("Nothing was built.");
  return first.output;
}

test("the headless layer has no styles and nothing of the kit that the panel is drawn with", async () => {
  const output = await built();
  const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  expect(modules.some((id) => id.endsWith("/headless/users.ts"))).toBe(true);
  expect(modules.filter((id) => id.includes("@base-ui") || id.includes("lucide"))).toEqual([]);
  expect(output.filter(({ fileName }) => fileName.endsWith(".css"))).toEqual([]);
  expect(modules.filter((id) => id.includes(".module.css"))).toEqual([]);
}, 60_000);
