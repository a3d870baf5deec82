import { fileURLToPath } from "node:url";
import ts from "typescript-5";

/** One procedure of the server's router as its types and sources tell it. */
export interface ReadProcedure {
  /** E.g. `users.list`. */
  path: string;
  kind: "query" | "mutation" | "subscription";
  input: ts.Type;
  output: ts.Type;
  /** Its line in the router's source: `userProcedure.input(…).query(…)`. */
  written: ts.Expression | undefined;
}

export interface ReadRouter {
  program: ts.Program;
  checker: ts.TypeChecker;
  procedures: ReadProcedure[];
}

const fileOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const routerFile = fileOf("apps/server/src/router.ts");
const tableFile = fileOf("apps/server/src/matrix/table.ts");

/** Reads the router, and beside it the table of who may call what, which the server's tests go through. */
export function readRouter(): ReadRouter {
  const config = ts.getParsedCommandLineOfConfigFile(
    fileOf("apps/server/tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (!config) throw new Error("The server has no tsconfig.json.");
  const program = ts.createProgram({ rootNames: [routerFile, tableFile], options: config.options });
  const checker = program.getTypeChecker();
  const router = exportedType(program, checker, "AppRouter");
  const record = property(checker, property(checker, router, "_def"), "record");
  return { program, checker, procedures: [...walk(checker, record, [])] };
}

/** The source of the table of who may call what. */
export function tableSource(program: ts.Program): ts.SourceFile {
  const source = program.getSourceFile(tableFile);
  if (!source) throw new Error("The table of who may call what is gone.");
  return source;
}

function exportedType(program: ts.Program, checker: ts.TypeChecker, name: string): ts.Type {
  const source = program.getSourceFile(routerFile);
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!found) throw new Error(`The router's file exports no ${name}.`);
  return checker.getDeclaredTypeOfSymbol(found);
}

/** The type of one property; throws when there is none, as after an update of tRPC. */
function property(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type {
  const symbol = type.getProperty(name);
  if (!symbol) throw new Error(`${checker.typeToString(type)} has no ${name}.`);
  return checker.getTypeOfSymbol(symbol);
}

function* walk(checker: ts.TypeChecker, record: ts.Type, path: string[]): Generator<ReadProcedure> {
  for (const symbol of record.getProperties()) {
    const type = checker.getTypeOfSymbol(symbol);
    const here = [...path, symbol.name];
    const definition = type.getProperty("_def");
    if (!definition) {
      yield* walk(checker, type, here);
      continue;
    }
    const types = property(checker, checker.getTypeOfSymbol(definition), "$types");
    yield {
      path: here.join("."),
      kind: kindOf(checker, type),
      input: property(checker, types, "input"),
      output: property(checker, types, "output"),
      written: writtenOf(symbol),
    };
  }
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): ReadProcedure["kind"] {
  const kind = property(checker, property(checker, type, "_def"), "type");
  if (!kind.isStringLiteral())
    throw new Error(`A procedure's type is ${checker.typeToString(kind)}.`);
  return kind.value as ReadProcedure["kind"];
}

function writtenOf(symbol: ts.Symbol): ts.Expression | undefined {
  const [declaration] = symbol.declarations ?? [];
  return declaration && ts.isPropertyAssignment(declaration) ? declaration.initializer : undefined;
}
