import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import type { LiveEvent } from "@usher/domain";
import { EventSource } from "eventsource";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AppRouter } from "../router.ts";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const licensed = { profile: "licensed", seats: { pro: 2 } };
let count = 0;
const address = () => `seat.${++count}@seats.example`;

const seatsOf = async (person: Person, licenseType: string) => {
  const rows = await world.as(person).licenses.list.query();
  return rows.find(({ key }) => key === licenseType)?.seats;
};
const invite = (person: Person, emails = [address()]) =>
  world.as(person).invitations.create.mutate({ emails, roles: ["user"], licenseType: "pro" });

describe("licenses", () => {
  test("are listed with what they include and how many seats are left", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    await invite(ada);
    const [business, pro, knowledge] = await world.as(ada).licenses.list.query();
    expect(business).toMatchObject({ key: "business", seats: 0, left: 0 });
    expect(pro).toMatchObject({
      name: "Pro",
      features: ["chat", "knowledge"],
      seats: 2,
      used: { users: 0, invitations: 1 },
      left: 1,
    });
    expect(knowledge?.key).toBe("knowledge-only");
  });

  test("are none where the organization has none, and none of the caller's business without a right", async () => {
    const { ada, mia } = await world.organization({ ada: "admin", mia: "member" });
    expect(await world.as(ada).licenses.list.query()).toEqual([]);
    expect(await refusal(world.as(mia).licenses.list.query())).toBe("missing_permission");
  });
});

describe("setting seats", () => {
  test("is recorded, and answers with what is left", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    await invite(ada);
    const { setSeats } = world.as(ada).licenses;
    expect(await setSeats.mutate({ licenseType: "pro", seats: 5 })).toMatchObject({
      key: "pro",
      seats: 5,
      left: 4,
    });
    expect(await setSeats.mutate({ licenseType: "pro", seats: null })).toMatchObject({
      seats: null,
      left: null,
    });
    // Nothing changed, nothing recorded.
    await setSeats.mutate({ licenseType: "pro", seats: null });
    const { rows } = await world
      .as(ada)
      .audit.list.query({ filter: { actions: ["license.seats_changed"] } });
    expect(rows.map(({ changes }) => changes.seats)).toEqual([
      { before: 5, after: null },
      { before: 2, after: 5 },
    ]);
  });

  test.each([
    ["licensed", "user", { licenseType: "pro", seats: 3 }, "missing_permission"],
    ["licensed", "admin", { licenseType: "gold", seats: 3 }, "unknown_license"],
    ["standard", "owner", { licenseType: "full", seats: 3 }, "licenses_not_offered"],
    ["standard", "admin", { licenseType: "full", seats: 3 }, "missing_permission"],
    ["licensed", "admin", { licenseType: "pro", seats: -1 }, "invalid_input"],
    ["licensed", "admin", { licenseType: "pro", seats: 1.5 }, "invalid_input"],
    ["licensed", "admin", { licenseType: "pro", seats: 1e9 }, "invalid_input"],
  ])("in %s by %s to %j is refused: %s", async (profile, role, input, reason) => {
    const { ada } = await world.organization({ ada: role }, { profile });
    expect(await refusal(world.as(ada).licenses.setSeats.mutate(input))).toBe(reason);
  });

  test("does not go below what is taken, and says so at the field", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    await invite(ada, [address(), address()]);
    const call = world.as(ada).licenses.setSeats.mutate({ licenseType: "pro", seats: 1 });
    await expect(call).rejects.toMatchObject({
      data: { reason: "seats_below_used", fields: { seats: [expect.any(String)] } },
    });
    expect(await seatsOf(ada, "pro")).toBe(2);
  });

  test("touches no other organization", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    const { eve } = await world.organization({ eve: "admin" }, licensed);
    await world.as(eve).licenses.setSeats.mutate({ licenseType: "pro", seats: 50 });
    expect(await seatsOf(ada, "pro")).toBe(2);
  });

  test("at the same instant as invitations never leaves more taken than there are", async () => {
    const { ada } = await world.organization(
      { ada: "admin" },
      { profile: "licensed", seats: { pro: 10 } },
    );
    const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}` });
    await Promise.all([
      ...Array.from({ length: 20 }, () =>
        backend.invitations.create.mutate({
          emails: [address()],
          roles: ["user"],
          licenseType: "pro",
        }),
      ),
      ...[9, 7, 5, 3].map((seats) =>
        refusal(backend.licenses.setSeats.mutate({ licenseType: "pro", seats })),
      ),
    ]);
    const pro = (await backend.licenses.list.query()).find((row) => row.key === "pro");
    expect(pro?.used.invitations).toBeLessThanOrEqual(pro?.seats ?? 0);
    expect(pro?.used.invitations).toBe(pro?.seats);
  });
});

test("the host hears of a change of seats by the stream of its API key", async () => {
  const { ada } = await world.organization({ ada: "admin" }, licensed);
  const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
  const authorization = `Bearer ${key}`;
  const seen: LiveEvent[] = [];
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `${world.server.address}/trpc`,
        EventSource: EventSource as never,
        eventSourceOptions: {
          fetch: (url: string, init: RequestInit) =>
            fetch(url, { ...init, headers: { ...init.headers, authorization } }),
        } as never,
      }),
    ],
  });
  const { unsubscribe } = client.events.stream.subscribe(undefined, {
    onData: ({ data }) => seen.push(data),
  });
  await expect.poll(() => seen[0]).toEqual({ type: "ready", missed: false });
  await world.as(ada).licenses.setSeats.mutate({ licenseType: "pro", seats: 9 });
  await expect.poll(() => seen).toContainEqual({ type: "settings-changed", what: "licenses" });
  unsubscribe();
});
