import ts from "typescript-5";
import { readCallers } from "./callers.ts";
import { formatted } from "./formatted.ts";
import { createTypePrinter } from "./print-type.ts";
import type { ReadProcedure, ReadRouter } from "./read-router.ts";
import { createRefusalFinder, refusalTable } from "./refusals.ts";

const head = `<!-- Written by \`pnpm --filter @usher/client generate\` from the server's router. Change that, not this. -->

# Every procedure of the client

[The client](client.md) has one typed call per procedure: \`query\` reads, \`mutate\` changes, \`subscribe\` listens.
What a call takes and answers is in \`UsherInputs\` and \`UsherOutputs\`; the named types are exports of
\`@usher/client\` and stand at the end.

A call that is refused throws an error of which \`refusalOf(error)\` tells the \`reason\`. Any call may be refused
with \`invalid_input\`, \`busy\` or \`too_many_attempts\`, any but those for anyone with \`not_signed_in\`,
\`token_expired\`, \`token_invalid\`, \`origin_not_allowed\` or \`organization_suspended\`, and any that needs a
permission with \`missing_permission\`. Beside these, each procedure names the reasons that its own code can
give; they are read from the source, so a few may be among them that never come about.
`;

const verbs = { query: "query", mutation: "mutate", subscription: "subscribe" } as const;

const everywhere = new Set([
  ...["invalid_input", "busy", "too_many_attempts", "not_signed_in", "token_expired"],
  ...["token_invalid", "origin_not_allowed", "organization_suspended", "missing_permission"],
]);

/** The text of the client's reference. */
export function referenceText(router: ReadRouter): string {
  const { checker, procedures, program } = router;
  const printer = createTypePrinter(router);
  const callers = readCallers(router);
  const refusalsOf = createRefusalFinder(router);
  const parts = procedures.map((procedure) => {
    const { path, kind, input, output, written } = procedure;
    const who = callers.get(path);
    if (!who) throw new Error(`The table of who may call what has no ${path}.`);
    const takes = input.flags & ts.TypeFlags.Void ? "" : `type Takes = ${printer.print(input)};\n`;
    const codes = written ? refusalsOf(written).filter((code) => !everywhere.has(code)) : [];
    return [
      heading(procedure),
      `### ${path}`,
      `\`client.${path}.${verbs[kind]}(${takes ? "input" : ""})\`: ${who}.`,
      described(checker, procedure),
      block(`${takes}type Answers = ${printer.print(output)};`),
      codes.length > 0 ? `Refusals: ${codes.map((code) => `\`${code}\``).join(", ")}.` : "",
    ];
  });
  const known = new Set<string>();
  const once = parts.flat().filter((text) => !text.startsWith("## ") || isNew(known, text));
  const table = refusalTable(program).map(
    ({ code, kind, words }) => `| \`${code}\` | ${kind} | ${words} |`,
  );
  const refusals = ["| Reason | Kind | Words |", "| --- | --- | --- |", ...table].join("\n");
  const types = printer.declarations().map(block);
  const all = [head.trim(), ...once, "## Refusals", refusals, "## Types", ...types];
  return formatted(`${withFormattedBlocks(all.filter(Boolean))}\n`, "client-reference.md");
}

const heading = ({ path }: ReadProcedure) => `## ${path.split(".")[0]}`;

function isNew(known: Set<string>, text: string): boolean {
  const fresh = !known.has(text);
  known.add(text);
  return fresh;
}

/** What the use case says of itself, but for what it throws: that stands in a line of its own. */
function described(checker: ts.TypeChecker, { path, written }: ReadProcedure): string {
  const calls: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    // What a use case needs is put together beside it.
    if (!node.expression.text.endsWith("Deps")) calls.push(node.expression);
  };
  if (written) visit(written);
  const name = (path.split(".")[1] ?? "").toLowerCase();
  const own = calls.find(({ text }) => text.toLowerCase().includes(name));
  const useCase = own ?? calls[0];
  return useCase ? firstWords(checker, useCase) : "";
}

function firstWords(checker: ts.TypeChecker, node: ts.Identifier): string {
  let symbol = checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return ts
    .displayPartsToString(symbol?.getDocumentationComment(checker) ?? [])
    .replace(/\s+/g, " ")
    .replace(/\s*Throws .*?\.(?=\s|$)/g, "")
    .trim();
}

const fence = "```";
const block = (code: string) => `${fence}ts\n${code}\n${fence}`;
const isBlock = (text: string) => text.startsWith(fence);
const separator = "\n// ---\n";

/** All code goes through the formatter at once. */
function withFormattedBlocks(parts: string[]): string {
  const code = parts.filter(isBlock).map((text) => text.slice(6, -4));
  const laidOut = formatted(code.join(separator), "reference.ts").split(separator.trim());
  return parts
    .map((text) => (isBlock(text) ? block(laidOut.shift()?.trim() ?? "") : text))
    .join("\n\n");
}
