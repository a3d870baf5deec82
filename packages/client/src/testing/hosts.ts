// What the tests are provided with is declared there.
import type {} from "@usher/server/testing/global-setup";
import type { World } from "@usher/server/testing/world";
import { createUsherClient, type UsherClientOptions } from "../client.ts";
import { startProxy } from "./proxy.ts";

/** A host's backend with a key of its own organization, over a network that can fail. */
export async function hostOf(world: World, options: Partial<UsherClientOptions> = {}) {
  const people = await world.organization({ olga: "owner", ada: "admin", mia: "member" });
  const { key: apiKey } = await world.as(people.olga).apiKeys.create.mutate({ name: "Backend" });
  const proxy = await startProxy(world.server.address);
  const client = createUsherClient({ url: proxy.address, apiKey, ...options });
  return { ...people, apiKey, proxy, client };
}
