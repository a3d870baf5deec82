import type { EntityManager } from "@mikro-orm/postgresql";
import type { EraseUserInput } from "@usher/domain";
import type { InOrganization } from "../procedures.ts";
import { erase } from "../users/deletion.ts";
import { lockForDeed } from "../users/locks.ts";
import { organizationOf } from "./organizations.ts";

/**
 * Erases a user's data, also where administrators of the organization delete nobody; a pseudonym stays in
 * the audit log. Throws `not_found`, `last_of_top_role`.
 */
export async function eraseUser(
  { em: login, inside }: { em: EntityManager; inside: InOrganization },
  input: EraseUserInput,
): Promise<{ id: string }> {
  const organization = await organizationOf(login, input.organizationId);
  return inside(organization, async (em, actor) => {
    const { target } = await lockForDeed(em, actor, input.userId);
    return erase(em, actor, target, "user.erased");
  });
}
