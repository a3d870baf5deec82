import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttp } from "./http.ts";
import { type Person, password } from "./testing/person.ts";
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
  "mfa.confirmTotp",
  "invitations.preview",
  "invitations.accept",
  "registrationLinks.preview",
  "registrationLinks.register",
];

/** Somebody signed in who is let through to the input: for `system.*` a system administrator. */
async function sessionFor(path: string): Promise<{ cookie: string }> {
  if (!path.startsWith("system.")) {
    const { olga } = await world.organization({ olga: "owner" });
    return world.signIn(olga);
  }
  sam ??= (
    await world.organization(
      { sam: "system-administrator" },
      { profile: systemProfile.key, slug: systemSlug },
    )
  ).sam;
  return world.signIn(sam);
}
let sam: Person | undefined;

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
      const session = await sessionFor(path);
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
      const session = await sessionFor(path);
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

describe("what browsers say of where a call comes from", () => {
  const list = async (headers: Record<string, string>) => {
    const { olga } = await world.organization({ olga: "owner" });
    const session = await world.signIn(olga);
    return fetch(`${world.server.address}/trpc/users.list?input={}`, {
      headers: { ...session, ...headers },
    });
  };

  test.each(["cross-site", "same-site", "SAME-ORIGIN", ""])(
    "our cookie is not read for a page that is %j, even where the browser names no origin",
    async (site) => {
      const response = await list({ "sec-fetch-site": site });
      expect(await errorOf(response)).toMatchObject({ reason: "not_signed_in" });
    },
  );

  test.each([{ "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }, {}])(
    "it is for %j",
    async (headers) => {
      expect((await list(headers)).status).toBe(200);
    },
  );
});

describe("answers", () => {
  test.each(["/healthz", "/trpc/users.list", "/.env", "/trpc/nothing.here"])(
    "of %s are kept by nobody, and say under which name the log has them",
    async (path) => {
      const response = await fetch(world.server.address + path);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test("that refuse a form post are kept by nobody", async () => {
    const response = await call("/trpc/session.signIn", { headers: {}, body: new FormData() });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("say when one may come again", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const body = JSON.stringify({
      ...{ organization: mia.organization.slug, identifier: mia.email, password: "not the one" },
    });
    for (let tries = 0; tries < 10; tries++) await call("/trpc/session.signIn", { body });
    const response = await call("/trpc/session.signIn", { body });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(3_500);
  });

  test("to a problem outside the procedures tell nothing but where to look", async () => {
    const app = await createHttp(world.server.services);
    app.get("/broken", () => {
      throw new Error("select * from app_user");
    });
    const response = await app.inject("/broken");
    await app.close();
    expect(response.statusCode).toBe(500);
    expect(response.json()).toEqual({
      error: `Something went wrong on the server (request ${response.headers["x-request-id"]}).`,
    });
  });

  test("ask for https where the public URL has it", async () => {
    const { services } = world.server;
    const settings = { ...services.settings, publicUrl: "https://usher.example" };
    const app = await createHttp({ ...services, settings });
    const { headers } = await app.inject("/healthz");
    await app.close();
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
    const here = await fetch(`${world.server.address}/healthz`);
    expect(here.headers.get("strict-transport-security")).toBeNull();
    expect(here.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

test("a head or a body that trickles in is given up on", async () => {
  const { server } = await createHttp(world.server.services);
  expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 30_000]);
  const app = await createHttp(world.server.services);
  // As long as it has otherwise, a test would wait too long.
  Object.assign(app.server, { headersTimeout: 500, requestTimeout: 500 });
  const address = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(address.port), address.hostname);
  socket.write("POST /trpc/session.signIn HTTP/1.1\r\nhost: localhost\r\n");
  socket.write("content-type: application/json\r\ncontent-length: 100\r\n\r\n{");
  const trickle = setInterval(() => socket.write(" "), 100);
  const answer = await text(socket);
  clearInterval(trickle);
  await app.close();
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test("a wrong password from a network that tried too many is refused before it is looked at", async () => {
  const { services } = world.server;
  const settings = { ...services.settings, trustedProxies: "127.0.0.1" };
  const app = await createHttp({ ...services, settings });
  const { mia } = await world.organization({ mia: "member" });
  const signIn = (identifier: string, ip: string, given = "not the password") =>
    app.inject({
      method: "POST",
      url: "/trpc/session.signIn",
      headers: { "x-forwarded-for": ip },
      payload: { organization: mia.organization.slug, identifier, password: given },
    });
  for (let tries = 0; tries < 300; tries++)
    await services.addressLimit.attempt(mia.organization.id, "203.0.113.20");
  const from = async (ip: string) => (await signIn(`p${ip}@nowhere.example`, ip)).statusCode;
  expect(await from("203.0.113.20")).toBe(429);
  // What somebody says of themselves ahead of the proxy counts for nothing.
  expect(await from("1.2.3.4, 203.0.113.20")).toBe(429);
  expect(await from("203.0.113.21")).toBe(401);
  expect((await signIn(mia.email, "203.0.113.21", password)).statusCode).toBe(200);
  await app.close();
});
