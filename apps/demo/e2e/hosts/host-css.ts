import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const file = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)), "utf8");

/** What hosts do to bare elements, as their packages ship it. The page's own head is not theirs to show. */
export const hostCss = {
  none: async () => "body { margin: 0 }",
  "tailwind 4": () => file("tailwindcss/preflight.css"),
  // With what its own theme puts into it.
  "tailwind 3": async () =>
    (await file("tailwindcss-3/src/css/preflight.css")).replace(/theme\('[^']+', (.+)\);/g, "$1;"),
  bootstrap: () => file("bootstrap/dist/css/bootstrap.css"),
  unset: async () => "body, body * { all: unset }",
  "unset, important": async () => "body, body *, body *::before { all: unset !important }",
  pictures: async () =>
    "body { margin: 0 } svg { width: 100%; fill: red } path { stroke: red; stroke-width: 9px }",
};

export type HostCss = keyof typeof hostCss;
