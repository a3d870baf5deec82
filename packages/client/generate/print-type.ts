import ts from "typescript-5";
import { findVocabularies, type NamedType, nameOf, vocabularyKey } from "./domain-names.ts";
import type { ReadRouter } from "./read-router.ts";

/** Prints types in full, and by name those that the domain has named. */
export interface TypePrinter {
  print(type: ts.Type): string;
  /** The declarations of all names that were printed so far, and of those that these name. */
  declarations(): string[];
}

export function createTypePrinter({ program, checker }: ReadRouter): TypePrinter {
  const vocabularies = findVocabularies(program, checker);
  const named = new Map<string, NamedType>();
  const printed = new Map<string, string>();

  function print(type: ts.Type): string {
    const symbol = nameOf(type);
    return symbol ? byName(type, symbol) : expand(type);
  }

  function byName(type: ts.Type, symbol: ts.Symbol): string {
    const known = named.get(symbol.name);
    if (known && known.symbol !== symbol) throw new Error(`Two types are named ${symbol.name}.`);
    named.set(symbol.name, { type, symbol });
    return symbol.name;
  }

  function expand(type: ts.Type): string {
    if (type.flags & ts.TypeFlags.Any) throw new Error("An `any` has crept into a procedure.");
    if (type.isUnion()) return union(type.types);
    if (type.isLiteral() || type.flags & ts.TypeFlags.BooleanLiteral) return literal(type);
    // `string & {}`, which lets editors offer the known words and takes any.
    if (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.StringLike))
      return `(${checker.typeToString(type)})`;
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      return checker.typeToString(type);
    return generic(type) ?? objectOf(type);
  }

  function literal(type: ts.Type): string {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }

  /** In an order that doesn't depend on what the compiler happened to meet first. */
  function union(types: ts.Type[]): string {
    // With a `null` beside them the compiler forgets what its words are called.
    const literals = types.filter((type) => type.isStringLiteral());
    const known = vocabularies.get(vocabularyKey(literals));
    const others = types.filter((type) => !known || !type.isStringLiteral());
    if (!known) return plainUnion(types);
    return plainUnion(others, [byName(known.type, known.symbol)]);
  }

  function plainUnion(types: ts.Type[], further: string[] = []): string {
    // What stands for "left out" is an `undefined` too, but not the one that can be given.
    const given = types.filter(
      (type) => !(type.flags & ts.TypeFlags.Undefined) || type === checker.getUndefinedType(),
    );
    const words = new Set([...given.map(print), ...further]);
    if (words.delete("true") && words.delete("false")) words.add("boolean");
    const last = ["null", "undefined", "void"];
    const rank = (word: string) => last.indexOf(word);
    const compare = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
    return [...words].sort(compare).join(" | ");
  }

  /** Arrays, tuples, records and what comes in pieces; null for everything else. */
  function generic(type: ts.Type): string | null {
    const { aliasSymbol, aliasTypeArguments: given } = type;
    if (aliasSymbol?.name === "Record" && given?.length === 2)
      return `Record<${given.map(print).join(", ")}>`;
    const [first] = checker.getTypeArguments(type as ts.TypeReference);
    if (checker.isTupleType(type))
      return `[${checker
        .getTypeArguments(type as ts.TypeReference)
        .map(print)
        .join(", ")}]`;
    if (checker.isArrayType(type) && first) return `${inParentheses(print(first))}[]`;
    const name = type.symbol?.name ?? "";
    if (first && ["AsyncGenerator", "AsyncIterable"].includes(name))
      return `AsyncIterable<${print(first)}>`;
    return null;
  }

  function objectOf(type: ts.Type): string {
    if (type.getCallSignatures().length > 0)
      throw new Error(`${checker.typeToString(type)} can't be sent: it is a function.`);
    const lines = checker
      .getIndexInfosOfType(type)
      .map((info) => `[key: ${print(info.keyType)}]: ${print(info.type)};`);
    for (const symbol of checker.getPropertiesOfType(type)) lines.push(member(symbol));
    return `{\n${lines.join("\n")}\n}`;
  }

  function member(symbol: ts.Symbol): string {
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const name = /^[A-Za-z_$][\w$]*$/.test(symbol.name) ? symbol.name : JSON.stringify(symbol.name);
    const type = checker.getTypeOfSymbol(symbol);
    return `${comment(symbol)}${name}${optional ? "?" : ""}: ${print(type)};`;
  }

  function comment(symbol: ts.Symbol): string {
    const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    if (!words) return "";
    const lines = words.split("\n");
    return lines.length === 1
      ? `/** ${words} */\n`
      : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
  }

  function declare({ type, symbol }: NamedType): string {
    const body = type.isUnion() ? plainUnion(type.types) : expand(type);
    const isInterface =
      symbol.declarations?.some(ts.isInterfaceDeclaration) && body.startsWith("{");
    const head = isInterface
      ? `interface ${symbol.name} ${body}`
      : `type ${symbol.name} = ${body};`;
    return `${comment(symbol)}export ${head}`;
  }

  return {
    print,
    declarations() {
      // What is declared may name others, which are then declared too.
      for (const [name, found] of named) printed.set(name, declare(found));
      return [...printed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
    },
  };
}

function inParentheses(text: string): string {
  return text.includes(" | ") && !text.startsWith("{") ? `(${text})` : text;
}
