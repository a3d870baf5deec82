import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";

/** Serves a page in which React alone draws a table of these rows, the first of them its head. */
export async function serveBaseline(
  rows: string[][],
): Promise<{ url: string; close: () => unknown }> {
  const script = await bundle();
  const data = JSON.stringify(rows).replaceAll("<", "\\u003c");
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Baseline</title>
<script type="module" src="/baseline.js"></script></head><body><div id="table"></div>
<script type="application/json" id="rows">${data}</script></body></html>`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/baseline.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isScript ? script : page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function bundle(): Promise<string> {
  const environment = process.env.NODE_ENV;
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [react()],
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: fileURLToPath(new URL("baseline.tsx", import.meta.url)) },
    },
  });
  // Vite leaves "production" there, which is nothing for the stack that runs beside this.
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  const { output } = built as Rolldown.RolldownOutput;
  const script = output.find((file) => file.type === "chunk");
  if (!script) throw new Error("The baseline was not built.");
  return script.code;
}
