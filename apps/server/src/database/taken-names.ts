import { type EntityManager, UniqueConstraintViolationException } from "@mikro-orm/postgresql";
import { Refused } from "@usher/domain";

/** Writes now, so that a name which the database finds taken is refused as `name_taken`. */
export async function storeNamed(em: EntityManager): Promise<void> {
  try {
    await em.flush();
  } catch (problem) {
    if (problem instanceof UniqueConstraintViolationException)
      throw new Refused("name_taken", "name");
    throw problem;
  }
}
