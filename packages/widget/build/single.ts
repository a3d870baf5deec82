import { build } from "vite";
import { inOneFile } from "./one-file.ts";

// The script build for a page that asks for one file, in the folder of the other one. Run in the package's folder.
await build(await inOneFile({ outDir: "dist/script", emptyOutDir: false }));
