import type { Switches } from "@usher/domain";
import { expect, test, vi } from "vitest";
import { expired } from "./invitations/expired.ts";
import { invitationActions } from "./invitations/invitation-actions.tsx";
import { menuEntries, readyActions } from "./row-actions.tsx";
import { invitationRow, switchesIn, userRow } from "./testing/rows.ts";
import { en, wordsOf } from "./testing/words.ts";
import { type UserTools, userActions } from "./users/user-actions.tsx";
import { reactivated, suspended } from "./users/user-ahead.ts";

const openDialog = vi.fn();
const reactivate = vi.fn(async () => {});
const openDrawer = vi.fn();
const toUser = (row = userRow(), switches: Switches = switchesIn("standard")) => {
  const tools = { deeds: { reactivate }, doors: { openDrawer, openDialog }, switches };
  const words = wordsOf(switches);
  return readyActions(userActions, row, {
    tools: tools as unknown as UserTools,
    words,
    openDialog,
  });
};
const toInvitation = (row = invitationRow()) =>
  readyActions(invitationActions, row, { tools: {} as never, words: en, openDialog });
const labels = (actions: { label: string }[]) => actions.map((action) => action.label);

test("an active user can be suspended, a suspended one reactivated", () => {
  const before = ["Edit", "Change role", "Set password", "Reset MFA", "Sign out everywhere"];
  expect(labels(toUser())).toEqual([...before, "Suspend", "Export data", "Delete"]);
  const row = suspended(userRow(), { reason: "On leave" });
  expect(labels(toUser(row))).toEqual([...before, "Reactivate", "Export data", "Delete"]);
  expect(reactivated(row)).toEqual({
    ...userRow(),
    allowed: { ...userRow().allowed, reactivate: "not_suspended" },
  });
});

test("the menu has the words of the profile, and nothing that it does not offer", () => {
  const inRoles = toUser(userRow(), switchesIn("multi-role"));
  const before = ["Edit", "Manage Roles", "Set password", "Sign out everywhere"];
  expect(labels(inRoles)).toEqual([...before, "Disable", "Export data"]);
  const off = toUser(suspended(userRow(), {}), switchesIn("multi-role"));
  expect(labels(off)).toEqual([...before, "Enable", "Export data"]);
  expect(labels(toUser(userRow(), switchesIn("licensed")))).toContain("Remove");
});

test("several roles are managed in a dialog, the one role in the drawer", () => {
  const change = (switches: Switches) =>
    toUser(userRow(), switches)
      .find((one) => one.key === "assignRoles")
      ?.start();
  change(switchesIn("multi-role"));
  expect(openDialog).toHaveBeenLastCalledWith({ kind: "roles", user: userRow() });
  change(switchesIn("standard"));
  expect(openDrawer).toHaveBeenLastCalledWith({ kind: "user", userId: "ada", tab: "access" });
});

test("what one may not do stays in the menu, with the reason", () => {
  const row = userRow({ allowed: { ...userRow().allowed, suspend: "own_account" } });
  const action = toUser(row).find((one) => one.key === "suspend");
  expect(action?.blocked).toBe("You can't do this to your own account.");
});

test("the dangerous entry stands apart, at the end", () => {
  const entries = menuEntries(toUser());
  expect(entries.at(-2)).toBe("separator");
  expect(entries.at(-1)).toMatchObject({ key: "delete", danger: true });
});

test("suspending asks first, reactivating does not", () => {
  toUser()
    .find((one) => one.key === "suspend")
    ?.start();
  expect(openDialog).toHaveBeenCalledWith({ kind: "suspend", user: userRow() });
  toUser(userRow({ status: "suspended" }))
    .find((one) => one.key === "reactivate")
    ?.start();
  expect(reactivate).toHaveBeenCalledOnce();
});

test("from its end on an invitation is reinvited, and its link copied no more", () => {
  expect(labels(toInvitation())).toEqual(["Copy link", "Resend", "Revoke"]);
  const actions = toInvitation(expired(invitationRow()));
  expect(labels(actions)).toEqual(["Copy link", "Reinvite", "Revoke"]);
  expect(actions[0]?.blocked).toContain("expired");
});
