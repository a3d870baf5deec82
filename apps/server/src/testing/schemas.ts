import { appRouter } from "../router.ts";

/** What a schema of zod says of itself, as far as it is looked at here. */
interface Def {
  type: string;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  innerType?: Schema;
  options?: Schema[];
  element?: Schema;
  valueType?: Schema;
  in?: Schema;
  out?: Schema;
}

interface Schema {
  _zod: { def: Def };
}

/** Where something stands in an input: names of fields, and 0 for the first of a list. */
export type Path = (string | number)[];

/** A place in an input, with the schema that looks at it. */
export interface Place {
  path: Path;
  def: Def;
}

/** The schema of a procedure's input, or undefined when it takes none. */
export function inputSchema(procedure: string): Schema | undefined {
  const procedures = appRouter._def.procedures as unknown as Record<
    string,
    { _def: { inputs: Schema[] } }
  >;
  return procedures[procedure]?._def.inputs[0];
}

/** Every place in an input, objects before what is in them; of several forms the places of each. */
export function places(schema: Schema, path: Path = []): Place[] {
  const { def } = schema._zod;
  const inside = (inner: Schema | undefined, ...more: Path) =>
    inner ? places(inner, [...path, ...more]) : [];
  if (def.innerType) return inside(def.innerType);
  if (def.type === "pipe") return [...inside(def.in), ...inside(def.out)];
  if (def.options) return def.options.flatMap((option) => inside(option));
  const below = [
    ...Object.entries(def.shape ?? {}).flatMap(([key, field]) => inside(field, key)),
    ...inside(def.element, 0),
    ...inside(def.valueType, "key"),
  ];
  return [{ path, def }, ...below];
}

/** A copy of `input` with `value` at that place; what is missing on the way there is made. */
export function withValue(input: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  const within = (input ?? (first === 0 ? [] : {})) as Record<string, unknown>;
  const changed = withValue(within[first], rest, value);
  if (Array.isArray(within)) return [changed, ...within.slice(1)];
  const copy = { ...within };
  // Defined and not assigned: `__proto__` is a key like any other here.
  Object.defineProperty(copy, first, { value: changed, enumerable: true, configurable: true });
  return copy;
}
