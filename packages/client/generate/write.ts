import { writeFileSync } from "node:fs";
import { proceduresText } from "./procedures.ts";
import { readRouter } from "./read-router.ts";

/** Writes what is generated of the server's router. Run in the package's folder after a change of it. */
const router = readRouter();
writeFileSync("src/procedures.ts", proceduresText(router));
