import { expect, test } from "vitest";
import { withoutRepeats } from "./use-import.ts";

test("an address that comes again later in the file is said to, once", () => {
  const line = (email: string, ...problems: { field: "email"; reason: "duplicate_line" }[]) => ({
    ...{ email, problems },
  });
  const repeated = { field: "email", reason: "duplicate_line" } as const;
  const found = withoutRepeats([line("a@b.example"), line("c@b.example"), line("a@b.example")]);
  expect(found.map(({ problems }) => problems)).toEqual([[], [], [repeated]]);
  // The server said so already of those that it saw together.
  expect(withoutRepeats([line("a@b.example"), line("a@b.example", repeated)])[1]?.problems).toEqual(
    [repeated],
  );
});
