import { profiles } from "@usher/domain";
import { expect, test } from "vitest";
import { columns } from "./columns.tsx";
import { planTable } from "./table-plan.ts";

const wanted = (profile: string) => profiles[profile]?.columns ?? [];
const plan = (profile: string, width: number) => planTable(wanted(profile), columns, width);

test("a wide table shows every column of the profile, in its order", () => {
  for (const profile of Object.keys(profiles)) {
    expect(plan(profile, 2000).shown).toEqual(wanted(profile));
  }
});

test("what stands last goes first when it gets tight; role and standing stay", () => {
  expect(plan("three-tier", 850).shown).toEqual(["role", "status", "usage", "lastActiveAt"]);
  expect(plan("three-tier", 300).shown).toEqual(["role", "status"]);
  expect(plan("licensed", 300).shown).toEqual(["role", "lastActiveAt"]);
});

test("an invitation says how it stands over all columns that have nothing to say of it", () => {
  expect(plan("licensed", 2000)).toMatchObject({ standing: "lastActiveAt", span: 3 });
  expect(plan("multi-role", 2000)).toMatchObject({ standing: "status", span: 3 });
  expect(plan("multi-role", 600)).toMatchObject({ standing: "status", span: 1 });
});

test("without a column for it, an invitation's standing is said beneath its name", () => {
  expect(planTable(["role", "license"], columns, 2000)).toMatchObject({ standing: null, span: 0 });
});
