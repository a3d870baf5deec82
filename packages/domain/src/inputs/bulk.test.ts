import { describe, expect, test } from "vitest";
import { problemsOf } from "../testing/problems.ts";
import { AddInvitationsInput, PreviewBulkInput, StartBulkInput } from "./bulk.ts";

const id = "01950000-0000-7000-8000-000000000001";
const selection = { ids: [id] };

describe("a deed for many", () => {
  test("takes what the action needs, and nothing where it needs nothing", () => {
    expect(PreviewBulkInput.parse({ action: "reactivate", selection })).toEqual({
      ...{ action: "reactivate", params: {}, selection },
    });
    const roles = { action: "assignRoles", params: { roles: ["member"] }, selection } as const;
    expect(PreviewBulkInput.parse(roles)).toEqual(roles);
    const matching = { matching: { search: " ada ", filter: { roles: ["member"] } } };
    expect(PreviewBulkInput.parse({ action: "delete", selection: matching })).toMatchObject({
      selection: { matching: { search: "ada" } },
    });
  });

  test("names what it doesn't know, with and without an action", () => {
    expect(problemsOf(PreviewBulkInput, { surprise: 1 })).toMatchObject({
      surprise: ["Unknown: surprise."],
      action: [expect.stringContaining("This must be one of: assignRoles")],
    });
    expect(
      problemsOf(PreviewBulkInput, { action: "suspend", params: { surprise: 1 }, selection }),
    ).toEqual({ "params.surprise": ["Unknown: surprise."] });
  });

  test("says what an action lacks", () => {
    expect(problemsOf(PreviewBulkInput, { action: "assignRoles", params: {}, selection })).toEqual({
      "params.roles": ["This is required."],
    });
    expect(problemsOf(StartBulkInput, { action: "suspend", selection })).toEqual({
      expectedTotal: ["This is required."],
    });
    expect(problemsOf(PreviewBulkInput, { action: "erase", selection })).toHaveProperty("action");
  });

  test("takes ten thousand ids at most", () => {
    const ids = (count: number) => ({ ids: Array.from({ length: count }, () => id) });
    const problems = (count: number) =>
      problemsOf(PreviewBulkInput, { action: "delete", selection: ids(count) });
    expect(problems(10_000)).toBeNull();
    expect(Object.keys(problems(10_001) ?? {})).toEqual(["selection.ids"]);
  });
});

test("lines come as they were written, a thousand at a time", () => {
  const lines = (count: number) => Array.from({ length: count }, () => ({ email: "no address" }));
  expect(AddInvitationsInput.parse({ lines: lines(1000) })).toMatchObject({ after: 0 });
  expect(problemsOf(AddInvitationsInput, { lines: lines(1001) })).toEqual({
    lines: ["At most 1000 entries."],
  });
  expect(problemsOf(AddInvitationsInput, { lines: [] })).toEqual({ lines: ["At least 1 entry."] });
});
