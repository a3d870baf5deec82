import type { EntityManager } from "@mikro-orm/postgresql";
import type { DirectoryPage, EraseUserInput, ListOrganizationUsersInput } from "@usher/domain";
import type { InOrganization } from "../procedures.ts";
import { erase } from "../users/deletion.ts";
import { listUsers } from "../users/list.ts";
import { lockForDeed } from "../users/locks.ts";
import { organizationOf } from "./organizations.ts";

interface Deps {
  em: EntityManager;
  inside: InOrganization;
}

/** The people of an organization, to find whom to erase. */
export async function listOrganizationUsers(
  { em: login, inside }: Deps,
  { organizationId, ...input }: ListOrganizationUsersInput,
): Promise<DirectoryPage> {
  const organization = await organizationOf(login, organizationId);
  return inside(organization, (em, actor) => listUsers(em, actor, { ...input, sort: "name" }));
}

/**
 * Erases a user's data, also where administrators of the organization delete nobody; a pseudonym stays in
 * the audit log. Throws `not_found`, `last_of_top_role`.
 */
export async function eraseUser(
  { em: login, inside }: Deps,
  input: EraseUserInput,
): Promise<{ id: string }> {
  const organization = await organizationOf(login, input.organizationId);
  return inside(organization, async (em, actor) => {
    const { target } = await lockForDeed(em, actor, input.userId);
    return erase(em, actor, target, "user.erased");
  });
}
