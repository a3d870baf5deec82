import { startWorld, type World } from "@usher/server/testing/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createUsherClient } from "./client.ts";
import { refusalOf } from "./errors.ts";
import { hostOf } from "./testing/hosts.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const origin = "http://host.example";
const password = "a phrase for tests";
const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error) => refusalOf(error).reason,
  );

/** A browser that holds this session; `next` is the cookie that it is given from its second request on. */
function browserOf({ cookie }: { cookie: string }) {
  const jar = { cookie, next: cookie, requests: 0 };
  const client = createUsherClient({
    url: world.server.address,
    async fetch(input, init) {
      jar.requests++;
      const headers = new Headers(init?.headers);
      headers.set("cookie", jar.cookie);
      const response = await fetch(input, { ...init, headers });
      jar.next = response.headers.getSetCookie()[0]?.split(";")[0] ?? jar.next;
      jar.cookie = jar.next;
      return response;
    },
  });
  return { client, jar };
}

test("a deed that was under way while its session was renewed is done once, with the new cookie", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  const [here, there] = [browserOf(session), browserOf(session)];
  await there.client.session.stepUp.mutate({ password });
  here.jar.next = there.jar.cookie;
  const context = { retries: 0 };
  await here.client.roles.create.mutate({ name: "Helper", rank: 1, permissions: [] }, { context });
  expect(here.jar.requests).toBe(2);
  await here.client.session.updateProfile.mutate({ firstName: "Olga", lastName: "Anew" });
  const { roles } = await here.client.session.me.query();
  expect(roles.filter(({ name }) => name === "Helper")).toHaveLength(1);
});

test("a session that was renewed and whose cookie never comes is given up", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  await browserOf(session).client.session.stepUp.mutate({ password });
  const { client, jar } = browserOf(session);
  expect(await reasonOf(client.session.me.query())).toBe("session_renewed");
  expect(jar.requests).toBe(5);
});

test("what somebody has shown goes with the calls of the same client, and of no other", async () => {
  const { client: host, ada, mia } = await hostOf(world);
  const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin });
  const url = world.server.address;
  const [panel, other] = [createUsherClient({ url, token }), createUsherClient({ url, token })];
  const deed = (client: typeof panel) =>
    reasonOf(client.users.setPassword.mutate({ userId: mia.id, password: "another long phrase" }));
  expect(await deed(panel)).toBe("step_up_required");
  await panel.session.stepUp.mutate({ password });
  expect(await deed(panel)).toBeNull();
  expect(await deed(other)).toBe("step_up_required");
});

test("a host is asked for another token first, which may vouch for what is asked", async () => {
  const { client: host, ada, mia } = await hostOf(world);
  let asked = 0;
  const client = createUsherClient({
    url: world.server.address,
    async token() {
      const at = ++asked > 1 ? { authenticatedAt: world.clock.now().toISOString() } : {};
      const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin, ...at });
      return token;
    },
  });
  await client.session.me.query();
  await client.users.setPassword.mutate({ userId: mia.id, password: "another long phrase" });
  expect(asked).toBe(2);
});
