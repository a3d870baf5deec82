import ts from "typescript-5";
import type { ReadRouter } from "./read-router.ts";

/**
 * Which refusals a procedure's code can throw: those that reach a `refuse(…)` or a `new Refused(…)` in
 * whatever it calls. Read from the source without running it, so a few may be named that never come about;
 * what a row says of its actions, which throws nothing, is not among them.
 */
export function createRefusalFinder({ checker, program }: ReadRouter) {
  const known = new Set(refusalCodes(program));
  const said = new Map<ts.Node, Set<string>>();

  /** The body or value of one of our own functions or constants that a name stands for. */
  function meant(node: ts.Identifier): ts.Node | undefined {
    let symbol = checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const declaration = symbol?.valueDeclaration;
    if (!declaration || !isOurs(declaration)) return undefined;
    if (ts.isFunctionDeclaration(declaration)) return declaration.body;
    return ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  }

  /** Whether it is a function that makes a row, which tells what may be done and refuses nothing. */
  function makesRow(node: ts.Identifier): boolean {
    const [signature] = checker.getTypeAtLocation(node).getCallSignatures();
    return signature?.getReturnType().getProperty("allowed") !== undefined;
  }

  /** The codes that a value can be. */
  function codesIn(node: ts.Node): Set<string> {
    const before = said.get(node);
    if (before) return before;
    const found = new Set<string>();
    said.set(node, found);
    const visit = (inner: ts.Node): void => {
      if (ts.isStringLiteral(inner) && known.has(inner.text) && isRefusalHere(inner))
        found.add(inner.text);
      const value = ts.isIdentifier(inner) && !makesRow(inner) ? meant(inner) : undefined;
      if (value) for (const code of codesIn(value)) found.add(code);
      ts.forEachChild(inner, visit);
    };
    visit(node);
    return found;
  }

  /** Whether a word stands where a refusal is asked for, and is not only compared with one. */
  function isRefusalHere(node: ts.StringLiteral): boolean {
    const type = checker.getContextualType(node);
    return type?.isUnion() === true && type.types.filter(isCode).length === known.size;
  }

  const isCode = (type: ts.Type) => type.isStringLiteral() && known.has(type.value);

  return (start: ts.Node): string[] => {
    const found = new Set<string>();
    const seen = new Set<ts.Node>();
    const visit = (node: ts.Node): void => {
      const given = thrown(node);
      if (given) for (const code of codesIn(given)) found.add(code);
      const value = ts.isIdentifier(node) ? meant(node) : undefined;
      if (value && !seen.has(value)) {
        seen.add(value);
        visit(value);
      }
      ts.forEachChild(node, visit);
    };
    visit(start);
    return [...found].sort();
  };
}

/** What is thrown here, if anything is. */
function thrown(node: ts.Node): ts.Node | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Refused")
    return node.arguments?.[0];
  if (ts.isCallExpression(node) && node.expression.getText() === "refuse") return node.arguments[0];
  return undefined;
}

/** Not what every procedure begins with: what that refuses is said once, for all. */
function isOurs(declaration: ts.Node): boolean {
  const { fileName } = declaration.getSourceFile();
  return (
    /\/(apps\/server|packages\/domain)\/src\//.test(fileName) &&
    !/\/src\/(trpc|procedures|router)\.ts$/.test(fileName)
  );
}

/** Every refusal with its kind and words, as the domain lists them. */
export function refusalTable(program: ts.Program): { code: string; kind: string; words: string }[] {
  const source = program
    .getSourceFiles()
    .find(({ fileName }) => fileName.endsWith("/packages/domain/src/refusals.ts"));
  const table: { code: string; kind: string; words: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer))
      return void ts.forEachChild(node, visit);
    const text = (name: string) =>
      (node.initializer as ts.ObjectLiteralExpression).properties
        .filter(ts.isPropertyAssignment)
        .filter((property) => property.name.getText() === name)
        .map(({ initializer }) => (ts.isStringLiteral(initializer) ? initializer.text : ""))[0];
    table.push({
      code: node.name.getText(),
      kind: text("kind") ?? "",
      words: text("message") ?? "",
    });
  };
  if (source) visit(source);
  return table;
}

function refusalCodes(program: ts.Program): string[] {
  const codes = refusalTable(program).map(({ code }) => code);
  if (codes.length === 0) throw new Error("The domain's list of refusals is gone.");
  return codes;
}
