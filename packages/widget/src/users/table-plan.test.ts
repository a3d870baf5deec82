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

test("a host's columns follow ours and yield before any of them, the last one first", () => {
  const own = [{ width: 100 }, { width: 200 }, {}];
  const withOwn = (width: number) => planTable(wanted("three-tier"), columns, width, own);
  const ours = wanted("three-tier");
  expect(withOwn(2000)).toMatchObject({ shown: ours, extra: 3 });
  const needed = ours.reduce((sum, key) => sum + columns[key].width, 332);
  expect(withOwn(needed + 300 + 128).extra).toBe(3);
  expect(withOwn(needed + 300 + 127)).toMatchObject({ shown: ours, extra: 2 });
  expect(withOwn(needed + 299)).toMatchObject({ shown: ours, extra: 1 });
  expect(withOwn(needed)).toMatchObject({ shown: ours, extra: 0 });
  expect(withOwn(needed - 1)).toEqual(plan("three-tier", needed - 1));
});

test("the host's columns have a share of the width, and nothing of an invitation's standing", () => {
  const { shares, shown, span } = planTable(wanted("licensed"), columns, 2000, [{ width: 300 }]);
  expect(shares).toHaveLength(shown.length + 1);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(100);
  expect(span).toBe(plan("licensed", 2000).span);
});

test("without a column for it, an invitation's standing is said beneath its name", () => {
  expect(planTable(["role", "license"], columns, 2000)).toMatchObject({ standing: null, span: 0 });
});
