import type { Caller } from "./callers.ts";
import type { Person } from "./person.ts";
import type { World } from "./world.ts";

/** A host's backend: calls with a key that this person made and that may all they may. */
export async function backendOf(world: World, person: Person): Promise<Caller> {
  const { key } = await world.as(person).apiKeys.create.mutate({ name: "Backend" });
  return world.with({ authorization: `Bearer ${key}` });
}
