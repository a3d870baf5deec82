import { v7 } from "uuid";
import type { World } from "./world.ts";

/** A group or a workspace of this name; a workspace's externalId is the name in lower case. */
export async function container(
  { server }: World,
  table: "app_group" | "workspace",
  organizationId: string,
  name: string,
): Promise<string> {
  const id = v7();
  const [columns, values] = table === "workspace" ? [", external_id", ", ?"] : ["", ""];
  await server.services.orm.em.fork().execute(
    `insert into ${table} (id, organization_id, name, created_at${columns})
     values (?, ?, ?, now()${values})`,
    [id, organizationId, name, ...(table === "workspace" ? [name.toLowerCase()] : [])],
  );
  return id;
}

/** Puts a user in a workspace. */
export async function putInWorkspace(
  { server }: World,
  organizationId: string,
  { workspaceId, userId }: { workspaceId: string; userId: string },
): Promise<void> {
  await server.services.orm.em
    .fork()
    .execute(
      "insert into workspace_member (organization_id, workspace_id, user_id) values (?, ?, ?)",
      [organizationId, workspaceId, userId],
    );
}
