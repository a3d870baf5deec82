import { TRPCClientError } from "@trpc/client";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./errors.ts";

/** The error that the client throws for an answer with this `data`. */
function answered(data: Record<string, unknown>) {
  return TRPCClientError.from({ error: { code: -32_003, message: "From the server.", data } });
}

describe("what an error says", () => {
  test("of a rule's no: the code, the words and the status", () => {
    const error = answered({
      code: "FORBIDDEN",
      httpStatus: 403,
      reason: "own_account",
      fields: null,
    });
    expect(refusalOf(error)).toEqual({
      reason: "own_account",
      failure: null,
      fields: {},
      message: "From the server.",
      status: 403,
    });
  });

  test("of input that isn't right: each field by its path", () => {
    const fields = { "emails.0": ["Enter a whole e-mail address, like name@example.com."] };
    const error = answered({ httpStatus: 400, reason: "invalid_input", fields });
    expect(refusalOf(error)).toMatchObject({ reason: "invalid_input", fields, status: 400 });
  });

  test.each(["no_such_reason", "toString", "", 5, null, undefined, {}])(
    "of the reason %j, which this version doesn't know: no reason",
    (reason) => {
      expect(refusalOf(answered({ httpStatus: 409, reason }))).toEqual({
        reason: null,
        failure: "failed",
        fields: {},
        message: "From the server.",
        status: 409,
      });
    },
  );

  test("of a call that had no answer: its words and no status", () => {
    const error = TRPCClientError.from(new TypeError("fetch failed"));
    expect(refusalOf(error)).toEqual({
      reason: null,
      failure: "unreachable",
      fields: {},
      message: "fetch failed",
      status: null,
    });
  });

  test.each([
    { thrown: new Error("A bug."), message: "A bug." },
    { thrown: "just words", message: "just words" },
    { thrown: null, message: "null" },
    { thrown: undefined, message: "undefined" },
  ])("of $thrown, which is no call's: its words alone", ({ thrown, message }) => {
    expect(refusalOf(thrown)).toEqual({
      ...{ reason: null, failure: null, fields: {} },
      ...{ message, status: null },
    });
  });

  test("of something that only looks like a refusal: no reason", () => {
    const lookalike = Object.assign(new Error("Mine."), { data: { reason: "own_account" } });
    expect(refusalOf(lookalike).reason).toBeNull();
  });
});
