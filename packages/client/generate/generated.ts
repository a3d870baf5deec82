import { formatted } from "./formatted.ts";
import { proceduresText } from "./procedures.ts";
import { readRouter } from "./read-router.ts";
import { referenceText } from "./reference.ts";

/** The files that are written from the server's router, by their path from the package's folder. */
export function generated(): { file: string; text: string }[] {
  const router = readRouter();
  const file = "src/procedures.ts";
  return [
    { file, text: formatted(proceduresText(router), file) },
    { file: "../../docs/client-reference.md", text: referenceText(router) },
  ];
}
