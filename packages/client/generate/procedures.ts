import { createTypePrinter } from "./print-type.ts";
import type { ReadRouter } from "./read-router.ts";

const head = `// Written by \`node generate/write.ts\` from the server's router. Change that, not this.
// biome-ignore-all lint/suspicious/noConfusingVoidType: an argument of type void may be left out.
`;

/** The text of \`src/procedures.ts\`: every procedure with plain types that need nothing else. */
export function proceduresText(router: ReadRouter): string {
  const printer = createTypePrinter(router);
  const members = router.procedures.map(({ path, kind, input, output }) => {
    const types = `input: ${printer.print(input)};\noutput: ${printer.print(output)};`;
    return `${JSON.stringify(path)}: {\nkind: ${JSON.stringify(kind)};\n${types}\n};`;
  });
  const all = `/** Every procedure of the server: its kind, what it takes and what it answers. */
export interface Procedures {\n${members.join("\n")}\n}`;
  return [head, all, ...printer.declarations()].join("\n\n");
}
