import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { packed, published } from "./packed.ts";
import { runTurbo } from "./turbo.ts";

/** `pnpm tarballs`: builds and packs the packages, and says how a folder elsewhere installs them. */
const place = fileURLToPath(new URL("../packed", import.meta.url));
const filters = published.map((name) => `--filter=@usher/${name}`);
const [code] = await once(runTurbo(["build"], filters), "close");
if (code !== 0) process.exit(1);

const tarballs = await Promise.all(published.map((name) => packed(name, place)));
console.log(
  `\nInstall in a folder of yours what you need of these:\n\n  ${tarballs.join("\n  ")}\n`,
);
