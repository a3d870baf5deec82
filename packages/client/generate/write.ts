import { writeFileSync } from "node:fs";
import { generated } from "./generated.ts";

/** Writes what is generated of the server's router. Run in the package's folder after a change of it. */
for (const { file, text } of generated()) writeFileSync(file, text);
