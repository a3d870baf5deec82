import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type ListWorkspacesInput,
  refuse,
  type WorkspaceRow,
  whyNotReadWorkspaces,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { isUuid } from "../uuid.ts";
import { toWorkspaceRow } from "./workspaces.ts";

interface Found {
  id: string;
  externalId: string;
  name: string;
  createdAt: string;
  key: string;
  members: string;
}

/** One page of the organization's workspaces by name. Throws `missing_permission`, `workspaces_not_offered`. */
export async function listWorkspaces(
  em: EntityManager,
  actor: Actor,
  input: ListWorkspacesInput,
): Promise<{ rows: WorkspaceRow[]; nextCursor: string | null }> {
  refuse(whyNotReadWorkspaces(actor, actor.organization.switches));
  const found = await findPage(em, actor, input);
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1) : undefined;
  return {
    rows: page.map((row) =>
      toWorkspaceRow(actor, { ...row, createdAt: new Date(row.createdAt) }, Number(row.members)),
    ),
    nextCursor: last ? writeCursor([last.key, last.id]) : null,
  };
}

/** The rows of a page and one more, with the members of each counted. */
async function findPage(
  em: EntityManager,
  { organizationId }: Actor,
  { search, cursor, limit }: ListWorkspacesInput,
): Promise<Found[]> {
  const place = cursor ? readPlace(cursor) : null;
  const pattern = search ? `%${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%` : null;
  return em.execute<Found[]>(
    `select id, external_id as "externalId", name, created_at as "createdAt", lower(name) as key,
            (select count(*) from workspace_member m
             where m.organization_id = w.organization_id and m.workspace_id = w.id) as members
     from workspace w
     where organization_id = ?
       ${pattern ? "and (lower(name) like ? or lower(external_id) like ?)" : ""}
       ${place ? "and (lower(name), id) > (?, ?::uuid)" : ""}
     order by lower(name), id limit ?`,
    [
      organizationId,
      ...(pattern ? [pattern, pattern] : []),
      ...(place ? [place.key, place.id] : []),
      limit + 1,
    ],
  );
}

function readPlace(cursor: string): { key: string; id: string } {
  return readCursor(cursor, ([key, id]) =>
    typeof key === "string" && !key.includes("\0") && isUuid(id) ? { key, id } : null,
  );
}
