import ts from "typescript-5";
import { type ReadRouter, tableSource } from "./read-router.ts";

const words: Record<string, string> = {
  "signed-in": "whoever is signed in",
  nobody: "anyone, signed in or not",
  backend: "a host's backend, by its API key",
  system: "a system administrator",
};

/** Who may call each procedure, from the table that the server's tests go through for every role. */
export function readCallers({ program }: ReadRouter): Map<string, string> {
  const callers = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === "table" && node.initializer)
      for (const [path, needs] of entriesOf(node.initializer)) callers.set(path, needs);
    else ts.forEachChild(node, visit);
  };
  visit(tableSource(program));
  return callers;
}

function* entriesOf(table: ts.Node): Generator<[string, string]> {
  if (!ts.isObjectLiteralExpression(table)) return;
  for (const entry of table.properties) {
    if (!ts.isPropertyAssignment(entry) || !ts.isStringLiteral(entry.name)) continue;
    const needs = needsOf(entry.initializer);
    if (needs) yield [entry.name.text, needs];
  }
}

function needsOf(entry: ts.Expression): string | undefined {
  if (!ts.isObjectLiteralExpression(entry)) return undefined;
  const property = (wanted: string) =>
    entry.properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === wanted)
      ?.initializer;
  const said = saidOf(property("needs"), property("also"));
  return said && property("fresh") ? `${said}, freshly authenticated` : said;
}

function saidOf(needs?: ts.Expression, also?: ts.Expression): string | undefined {
  if (needs && ts.isStringLiteral(needs)) return words[needs.text];
  if (!needs || !ts.isArrayLiteralExpression(needs)) return undefined;
  const permissions = needs.elements.filter(ts.isStringLiteral).map(({ text }) => `\`${text}\``);
  const either = `whoever has ${permissions.join(" or ")}`;
  return also && ts.isStringLiteral(also) ? `${either} and \`${also.text}\`` : either;
}
