import { expect, test } from "vitest";
import { permissionGroups } from "./permission-groups.ts";

test("permissions stand by what they are about, the host's own together", () => {
  const all = ["settings:llm", "audit:read", "users:read", "roles:manage", "users:edit"];
  expect(permissionGroups(all)).toEqual([
    { area: "users", permissions: ["users:read", "users:edit"] },
    { area: "access", permissions: ["roles:manage"] },
    { area: "organization", permissions: ["audit:read"] },
    { area: "product", permissions: ["settings:llm"] },
  ]);
  expect(permissionGroups([])).toEqual([]);
});
