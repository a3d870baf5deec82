import { expect, test } from "vitest";
import { switchesIn } from "../testing/rows.ts";
import { en, wordsOf } from "../testing/words.ts";

const wordsIn = (profile: string) => wordsOf(switchesIn(profile));

test("a profile that says what the dictionary says gets it as it is", () => {
  expect(wordsIn("standard")).toEqual(en);
});

test("where people are disabled, status, deed, question and toast say so", () => {
  const { users, user } = wordsIn("multi-role");
  expect(users.statuses).toMatchObject({ active: "Enabled", suspended: "Disabled" });
  expect(users.actions).toMatchObject({ suspend: "Disable", reactivate: "Enable" });
  expect(user.suspend.title("Bo Low")).toBe("Disable Bo Low?");
  expect(user.suspend.done("Bo Low")).toBe("Disabled Bo Low");
  expect(user.reactivate.done("Bo Low")).toBe("Enabled Bo Low");
  expect(users.tallyLine({ active: 3, invited: 1, suspended: 2, expired: 0 })).toBe(
    "3 enabled · 1 invited · 2 disabled",
  );
});

test("what only one profile says otherwise stays as it was in the rest", () => {
  expect(wordsIn("licensed").user.delete.confirm("Bo Low")).toBe("Remove Bo Low");
  expect(wordsIn("licensed").users.actions.suspend).toBe("Suspend");
  expect(wordsIn("multi-role").users.ways.invitation).toBe("+ INVITE");
  expect(en.users.actions.delete).toBe("Delete");
});

test("where nobody is invited, the counts say nothing of it", () => {
  expect(en.users.tallyLine({ active: 3, invited: null, suspended: 0, expired: 0 })).toBe(
    "3 active · 0 suspended",
  );
});
