import { readFileSync } from "node:fs";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { expect, test } from "vitest";
import { generated } from "../generate/generated.ts";
import type { UsherRouter } from "./router.ts";
import type { UsherInputs, UsherOutputs } from "./types.ts";

test("what is written of the server's router is written anew after each change of it", {
  timeout: 120_000,
}, () => {
  for (const { file, text } of generated()) expect(readFileSync(file, "utf8"), file).toBe(text);
});

/** Holds only while the two are the same type. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An input that may be left out: tRPC says `void` besides, which in a list of what it may be says nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: it is what tRPC says
type Given<T> = [void] extends [T]
  ? [Exclude<T, void>] extends [never]
    ? T
    : Exclude<T, void> | undefined
  : T;

type ByFeature = Record<string, Record<string, unknown>>;

/** The names of the procedures whose types differ. */
type Differing<A extends ByFeature, B extends ByFeature> = {
  [F in keyof A]: {
    [N in keyof A[F]]: Same<
      Given<A[F][N]>,
      Given<B[F & keyof B][N & keyof B[F & keyof B]]>
    > extends true
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
