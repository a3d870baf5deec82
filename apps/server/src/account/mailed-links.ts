import type { EntityManager } from "@mikro-orm/postgresql";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import type { User } from "../users/user.entity.ts";
import { EmailLink } from "./email-link.entity.ts";

/**
 * Ends the mailed links by which an account could still be taken over, for when its owner, or somebody for
 * them, has just secured it: to set a password, and to take another address. Whoever was in the account
 * before may have asked for those. The link that confirms the present address stays.
 */
export async function endMailedLinks(em: EntityManager, user: User): Promise<void> {
  await em.nativeDelete(PasswordLink, { userId: user.id });
  await em.nativeDelete(EmailLink, { userId: user.id, email: { $ne: user.email ?? null } });
}
