import { expect, test } from "vitest";
import { problemsOf } from "../testing/problems.ts";
import { SetGroupMembersInput } from "./groups.ts";
import { SetWorkspaceMembersInput, WorkspaceIdInput } from "./workspaces.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const other = "01890a5d-ac96-774b-bcce-b302099a8058";

test("a workspace is named by exactly one of two ids", () => {
  expect(problemsOf(WorkspaceIdInput, { workspaceId: id })).toBe(null);
  expect(problemsOf(WorkspaceIdInput, { externalId: "wiki" })).toBe(null);
  const neither = { workspaceId: ["Give either workspaceId or externalId."] };
  expect(problemsOf(WorkspaceIdInput, {})).toEqual(neither);
  expect(problemsOf(WorkspaceIdInput, { workspaceId: id, externalId: "wiki" })).toEqual(neither);
});

test("nobody is put in and taken out at once", () => {
  expect(problemsOf(SetGroupMembersInput, { groupId: id, add: [id], remove: [other] })).toBe(null);
  expect(problemsOf(SetGroupMembersInput, { groupId: id, add: [id], remove: [id] })).toEqual({
    remove: ["Someone is to be added and removed."],
  });
  expect(problemsOf(SetWorkspaceMembersInput, { externalId: "wiki" })).toBe(null);
});
