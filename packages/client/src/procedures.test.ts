import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { expect, test } from "vitest";
import { proceduresText } from "../generate/procedures.ts";
import { readRouter } from "../generate/read-router.ts";
import type { UsherRouter } from "./router.ts";
import type { UsherInputs, UsherOutputs } from "./types.ts";

/** As the formatter lays it out. */
function formatted(text: string, path: string): string {
  return execFileSync("biome", ["check", "--write", `--stdin-file-path=${path}`], {
    input: text,
    encoding: "utf8",
  });
}

test("the procedures are written anew after each change of the router", { timeout: 60_000 }, () => {
  const path = "src/procedures.ts";
  expect(formatted(proceduresText(readRouter()), path)).toBe(readFileSync(path, "utf8"));
});

/** Holds only while the two are the same type. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type ByFeature = Record<string, Record<string, unknown>>;

/** The names of the procedures whose types differ. */
type Differing<A extends ByFeature, B extends ByFeature> = {
  [F in keyof A]: {
    [N in keyof A[F]]: Same<A[F][N], B[F & keyof B][N & keyof B[F & keyof B]]> extends true
      ? never
      : `${F & string}.${N & string}`;
  }[keyof A[F]];
}[keyof A];

test("what is written is what the server takes and answers, as tRPC has it", () => {
  type Takes = inferRouterInputs<UsherRouter>;
  type Answers = inferRouterOutputs<UsherRouter>;
  // The compiler is the one that checks: what differs either way is no `never`.
  const takes: (Differing<UsherInputs, Takes> | Differing<Takes, UsherInputs>)[] = [];
  const answers: (Differing<UsherOutputs, Answers> | Differing<Answers, UsherOutputs>)[] = [];
  const differing: never[] = [...takes, ...answers];
  expect(differing).toEqual([]);
});
