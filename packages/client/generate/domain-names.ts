import ts from "typescript-5";

/** A type of the domain that has a name. */
export interface NamedType {
  type: ts.Type;
  symbol: ts.Symbol;
}

const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Void;

/** The name that the domain gave a type, but for its schemas: what is sent is shown where it is sent. */
export function nameOf(type: ts.Type): ts.Symbol | undefined {
  if (type.flags & nothing || type.aliasTypeArguments) return undefined;
  const symbol = type.aliasSymbol ?? type.symbol;
  const [declaration] = symbol?.declarations ?? [];
  if (!symbol || !declaration) return undefined;
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration))
    return undefined;
  if (declaration.typeParameters) return undefined;
  return isOfDomain(declaration) ? symbol : undefined;
}

function isOfDomain(declaration: ts.Node): boolean {
  const { fileName } = declaration.getSourceFile();
  return fileName.includes("/packages/domain/src/") && !fileName.includes("/inputs/");
}

/** By what a union of words is known. */
export const vocabularyKey = (literals: ts.StringLiteralType[]) =>
  literals
    .map(({ value }) => value)
    .sort()
    .join();

/** The domain's unions of words by what is in them; of two with the same words neither. */
export function findVocabularies(
  program: ts.Program,
  checker: ts.TypeChecker,
): Map<string, NamedType> {
  const found = new Map<string, NamedType>();
  const twice = new Set<string>();
  const aliases = program
    .getSourceFiles()
    .flatMap(({ statements }) => statements.filter(ts.isTypeAliasDeclaration));
  for (const alias of aliases) {
    const symbol = checker.getSymbolAtLocation(alias.name);
    if (!isOfDomain(alias) || alias.typeParameters || !symbol) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((word) => word.isStringLiteral())) continue;
    const key = vocabularyKey(type.types as ts.StringLiteralType[]);
    if (found.has(key)) twice.add(key);
    found.set(key, { type, symbol });
  }
  for (const key of twice) found.delete(key);
  return found;
}
