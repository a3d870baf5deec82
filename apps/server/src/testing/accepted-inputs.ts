import * as z from "zod/mini";
import { appRouter } from "../router.ts";

/** What a procedure's input, or a field of it, may be. */
export interface Accepted {
  optional: boolean;
  /** Types, or the values of a choice as JSON. */
  kinds: readonly string[];
}

/** By procedure and field: `users.list filter.status[]`. */
export type Inputs = ReadonlyMap<string, Accepted>;

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | false;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** Every field of every input of the router. */
export function inputsOfRouter(): Inputs {
  const found = new Map<string, Accepted>();
  for (const [path, procedure] of Object.entries(appRouter._def.procedures)) {
    const { inputs } = (procedure as unknown as { _def: { inputs: z.core.$ZodType[] } })._def;
    const schemas = inputs.map((input) =>
      z.toJSONSchema(input, { io: "input", unrepresentable: "any" }),
    );
    collect({ anyOf: schemas as Schema[] }, path, false, found);
    if (inputs.every((input) => z.safeParse(input, undefined).success)) allowNothing(path, found);
  }
  return found;
}

function allowNothing(path: string, found: Map<string, Accepted>): void {
  const kinds = found.get(path)?.kinds ?? [];
  found.set(path, { optional: false, kinds: [...kinds, "nothing"] });
}

function collect(schema: Schema, at: string, optional: boolean, found: Map<string, Accepted>) {
  const ways = waysOf(schema);
  found.set(at, { optional, kinds: [...new Set(ways.flatMap(kindsOf))].sort() });
  const objects = ways.filter(({ properties }) => properties);
  for (const key of new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))) {
    const anyOf = objects.flatMap(({ properties }) => properties?.[key] ?? []);
    const needed = objects.every(({ required }) => required?.includes(key));
    collect({ anyOf }, `${at}${at.includes(" ") ? "." : " "}${key}`, !needed, found);
  }
  const items = ways.flatMap(({ items }) => items ?? []);
  if (items.length > 0) collect({ anyOf: items }, `${at}[]`, false, found);
}

function waysOf(schema: Schema): Schema[] {
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  return several ? several.flatMap(waysOf) : [schema];
}

function kindsOf({ type, enum: choice, const: only }: Schema): string[] {
  if (choice) return choice.map((value) => JSON.stringify(value));
  return [only === undefined ? (type ?? "any") : JSON.stringify(only)];
}

export function toLines(inputs: Inputs): string {
  const lines = [...inputs].map(
    ([at, { optional, kinds }]) => `${at}${optional ? "?" : ""}: ${kinds.join(" | ")}`,
  );
  return `${lines.sort().join("\n")}\n`;
}

export function fromLines(text: string): Inputs {
  const lines = text.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [, at = "", optional, kinds = ""] = /^(.+?)(\?)?: (.*)$/.exec(line) ?? [];
      return [at, { optional: optional === "?", kinds: kinds.split(" | ") }];
    }),
  );
}

/** What was accepted before and isn't now: each a sentence. */
export function narrowed(before: Inputs, now: Inputs): string[] {
  const lost = [...before].flatMap(([at, was]) => {
    const is = now.get(at);
    if (!is) return [`${at} is gone`];
    if (was.optional && !is.optional) return [`${at} must be given`];
    return is.kinds.includes("any")
      ? []
      : was.kinds.filter((kind) => !is.kinds.includes(kind)).map((kind) => `${at} is no ${kind}`);
  });
  const added = [...now].flatMap(([at, { optional }]) => {
    const wasThere = before.has(at) || !before.has(at.replace(/(\[\]|[. ][^. []+)$/, ""));
    return optional || wasThere ? [] : [`${at} must be given`];
  });
  return [...lost, ...added];
}
