import { expect, test } from "vitest";
import { en } from "../testing/words.ts";

const grace = { name: "Grace Hill", workspaces: 4, groups: 2, pendingInvitations: 0 };

test("a deletion says what goes, and leaves out what there is none of", () => {
  const { text } = en.user.delete;
  expect(text(grace)).toBe(
    "Grace Hill loses access at once and leaves 4 workspaces and 2 groups. This cannot be undone.",
  );
  expect(text({ ...grace, workspaces: 1, groups: 0, pendingInvitations: 1 })).toBe(
    "Grace Hill loses access at once and leaves 1 workspace. 1 invitation they sent stops working. This cannot be undone.",
  );
  expect(text({ ...grace, workspaces: 0, groups: 0 })).toBe(
    "Grace Hill loses access at once. This cannot be undone.",
  );
});

test("the button says how many invitations it sends", () => {
  expect([0, 1, 3].map(en.invitations.form.send)).toEqual([
    "Send invitation",
    "Send invitation",
    "Send 3 invitations",
  ]);
});

test("the counts leave out an empty expired, and nothing else", () => {
  const tally = { active: 1234, invited: 0, suspended: 3, expired: 0 };
  expect(en.users.tallyLine(tally)).toBe("1,234 active · 0 invited · 3 suspended");
});
