import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { procedures } from "./testing/procedures.ts";
import { startWorld, type World } from "./testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const json = { "content-type": "application/json" };
const call = (path: string, init: RequestInit = {}) =>
  fetch(`${world.server.address}${path}`, { method: "POST", headers: json, body: "{}", ...init });

/** The part of an error's answer that these tests look at. */
async function errorOf(response: Response) {
  const { error } = (await response.json()) as {
    error: { data: { reason: string; fields: Record<string, string[]> } };
  };
  return error.data;
}

const open = [
  "session.signIn",
  "session.verifyMfa",
  "session.requestPasswordReset",
  "session.resetPassword",
  "session.confirmEmail",
  // Open to whoever has a challenge.
  "session.changePassword",
  "mfa.beginTotp",
  "mfa.confirmTotp",
  "invitations.preview",
  "invitations.accept",
];
const called = procedures().filter(({ type }) => type !== "subscription");

describe("every procedure", () => {
  test.each(called)("$path refuses a caller who is not signed in", async ({ path, takesInput }) => {
    const response = await call(`/trpc/${path}`, { headers: json });
    const { reason } = await errorOf(response);
    // Open ones are asked for their input first.
    const expected = open.includes(path) ? "invalid_input" : "not_signed_in";
    expect(reason).toBe(expected);
    expect(takesInput || !open.includes(path)).toBe(true);
  });

  test.each(called.filter(({ takesInput }) => takesInput))(
    "$path refuses a key it does not know and names it",
    async ({ path }) => {
      const { olga } = await world.organization({ olga: "owner" });
      const session = await world.signIn(olga);
      const response = await call(`/trpc/${path}`, {
        headers: { ...json, ...session },
        body: JSON.stringify({ surprise: 1 }),
      });
      expect(response.status).toBe(400);
      const { fields } = await errorOf(response);
      expect(fields.surprise).toEqual(["Unknown: surprise."]);
    },
  );

  test.each(called.filter(({ takesInput }) => takesInput))(
    "$path refuses an input that is no object",
    async ({ path }) => {
      const { olga } = await world.organization({ olga: "owner" });
      const session = await world.signIn(olga);
      for (const body of ["[]", '"text"', "7", "null"]) {
        const response = await call(`/trpc/${path}`, { headers: { ...json, ...session }, body });
        expect([path, body, response.status]).toEqual([path, body, 400]);
      }
    },
  );
});

describe("requests", () => {
  test.each(["multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain"])(
    "of type %s are refused",
    async (type) => {
      const response = await call("/trpc/session.signIn", {
        headers: { "content-type": type },
        body: "a=b",
      });
      expect(response.status).toBe(415);
    },
  );

  test("of more than 1 MiB are refused", async () => {
    const body = JSON.stringify({ organization: "x".repeat(1024 * 1024) });
    expect((await call("/trpc/session.signIn", { body })).status).toBe(413);
  });

  test("of more than 20 calls are refused", async () => {
    const batch = (size: number) => {
      const inputs = Object.fromEntries(Array.from({ length: size }, (_, index) => [index, {}]));
      const paths = Array.from({ length: size }, () => "session.signIn").join(",");
      return call(`/trpc/${paths}?batch=1`, { body: JSON.stringify(inputs) });
    };
    expect((await batch(21)).status).toBe(400);
    expect(await (await batch(20)).json()).toHaveLength(20);
  });

  test("that fail inside tell nothing but where to look", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const session = await world.signIn(olga);
    const em = world.server.services.orm.em.fork();
    await em.execute("alter table audit_event rename to audit_event_away");
    const response = await call("/trpc/audit.list", { headers: { ...json, ...session } });
    await em.execute("alter table audit_event_away rename to audit_event");
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/audit_event|relation|select|stack|\.ts/i);
    expect(JSON.parse(text).error.message).toContain(response.headers.get("x-request-id"));
  });
});

describe("inputs that PostgreSQL would choke on", () => {
  const dashes = "-".repeat(36);
  const cursor = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString("base64url");
  const id = "01a20618-08cc-753d-9709-250a3f52d70c";

  test.each([
    ["invitations.preview", { token: `${dashes}.${"A".repeat(43)}` }],
    ["users.list", { cursor: cursor("name", "nul\0", id) }],
    ["users.list", { cursor: cursor("name", "a", [id]) }],
    ["users.list", { search: "nul\0" }],
    ["users.list", { filter: { lastActiveBefore: "0000-01-01T00:00:00Z" } }],
    ["audit.list", { cursor: cursor("2026-01-01T00:00:00Z", dashes) }],
    ["audit.list", { cursor: cursor("-271821-04-20T00:00:00Z", id) }],
    ["audit.list", { cursor: cursor("2026-99-99T00:00:00Z", id) }],
  ])("%s refuses %j", async (path, input) => {
    const { olga } = await world.organization({ olga: "owner" });
    const headers = { ...json, ...(await world.signIn(olga)) };
    const query = `?input=${encodeURIComponent(JSON.stringify(input))}`;
    const isQuery = path !== "invitations.preview";
    const response = isQuery
      ? await fetch(`${world.server.address}/trpc/${path}${query}`, { headers })
      : await call(`/trpc/${path}`, { headers, body: JSON.stringify(input) });
    expect([400, 401]).toContain(response.status);
  });
});

describe("pages of other origins", () => {
  const preflight = (origin: string) =>
    fetch(`${world.server.address}/trpc/users.list`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });

  test("may call when they are listed, without our cookie", async () => {
    const response = await preflight("http://host.example");
    expect(response.headers.get("access-control-allow-origin")).toBe("http://host.example");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  test.each(["http://evil.example", "https://host.example", "http://host.example:8080", "null"])(
    "%s may not",
    async (origin) => {
      const response = await preflight(origin);
      expect(response.headers.get("access-control-allow-origin")).not.toBe(origin);
      expect(response.headers.get("access-control-allow-origin")).not.toBe("*");
    },
  );
});

test("health says whether the server and its database are there", async () => {
  for (const path of ["/healthz", "/readyz"])
    expect((await fetch(world.server.address + path)).status).toBe(200);
});

test("nothing that is no page and no procedure is found", async () => {
  expect((await fetch(`${world.server.address}/.env`)).status).toBe(404);
  expect((await call("/trpc/users.everything")).status).toBe(404);
});
