import { expect, test, vi } from "vitest";
import { invitationActions } from "./invitations/invitation-actions.tsx";
import { expired } from "./invitations/invitation-deeds.ts";
import { en } from "./messages/en.ts";
import { menuEntries, readyActions } from "./row-actions.tsx";
import { invitationRow, userRow } from "./testing/rows.ts";
import { type UserTools, userActions } from "./users/user-actions.tsx";
import { reactivated, suspended } from "./users/user-deeds.ts";

const openDialog = vi.fn();
const reactivate = vi.fn(async () => {});
const tools = { deeds: { reactivate } } as unknown as UserTools;
const toUser = (row = userRow()) =>
  readyActions(userActions, row, { tools, words: en, openDialog });
const toInvitation = (row = invitationRow()) =>
  readyActions(invitationActions, row, { tools: {} as never, words: en, openDialog });
const labels = (actions: { label: string }[]) => actions.map((action) => action.label);

test("an active user can be suspended, a suspended one reactivated", () => {
  expect(labels(toUser())).toEqual(["Edit", "Change role", "Suspend", "Delete"]);
  const row = suspended(userRow(), { reason: "On leave" });
  expect(labels(toUser(row))).toEqual(["Edit", "Change role", "Reactivate", "Delete"]);
  expect(reactivated(row)).toEqual({
    ...userRow(),
    allowed: { ...userRow().allowed, reactivate: "not_suspended" },
  });
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
