import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { password } from "./testing/person.ts";
import { freePort } from "./testing/server-process.ts";
import { startWorld, type World } from "./testing/world.ts";

/** The program as it runs for real: what it answers by, and what it writes. */
let world: World;
let child: ChildProcess;
let address: string;
const log: string[] = [];

beforeAll(async () => {
  world = await startWorld();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const { settings } = world.server.services;
  child = spawn(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url)), "serve"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: world.database.url,
      USHER_PUBLIC_URL: "https://users.example.com",
      USHER_SECRET: settings.secret,
      USHER_SMTP_URL: settings.smtpUrl,
      USHER_MAIL_FROM: settings.mailFrom,
      USHER_ALLOWED_ORIGINS: "https://host.example",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout as NonNullable<ChildProcess["stdout"]> });
  lines.on("line", (line) => log.push(line));
  await vi.waitFor(() => expect(log.join("\n")).toContain("Usher listens on"), 20_000);
}, 40_000);

afterAll(async () => {
  child.kill();
  await once(child, "exit");
  await world.stop();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** Sends these bytes and nothing else; answers all that comes back until the server hangs up. */
function sent(bytes: string): Promise<string> {
  const { port, hostname } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

/** The log's lines of one call, by what it was to do. */
async function logged(path: string): Promise<Record<string, unknown>[]> {
  const lines = () =>
    log
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line.path === path);
  await expect.poll(lines).not.toEqual([]);
  return lines();
}

describe("every answer", () => {
  const answers: [string, () => Promise<Response>][] = [
    ["a page", () => fetch(`${address}/sign-in`, { headers: { accept: "text/html" } })],
    ["a procedure", () => post("session.me", {})],
    ["a procedure that there is not", () => post("nothing.here", {})],
    ["a form post", () => fetch(`${address}/trpc/session.me`, { method: "POST", body: "a=b" })],
    ["a body that is too large", () => post("session.me", "x".repeat(1024 * 1024))],
    ["a file that there is not", () => fetch(`${address}/.git/config`)],
    ["a folder", () => fetch(`${address}/widget/`)],
    ["the published keys", () => fetch(`${address}/.well-known/jwks.json`)],
    ["health", () => fetch(`${address}/readyz`)],
  ];

  test.each(answers)("of %s says how browsers are to treat it", async (_what, ask) => {
    const { headers } = await ask();
    const policy = headers.get("content-security-policy")?.split(";") ?? [];
    for (const directive of ["default-src", "object-src", "base-uri", "frame-ancestors"])
      expect(policy).toContain(`${directive} 'none'`);
    expect(policy).toContain("script-src 'self'");
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("content-type")).toMatch(
      /^application\/json(; charset=utf-8)?$|^text\/html; charset=utf-8$/,
    );
    for (const told of ["x-powered-by", "server"]) expect(headers.get(told)).toBeNull();
  });

  test("is no list of files, and none of a file that is not ours to give", async () => {
    const paths = ["/.git/config", "/.env", "/widget/", "/widget/%2e%2e/package.json"];
    for (const path of [...paths, "/../../package.json", "/..%2f..%2fpackage.json"]) {
      const answer = await sent(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(answer, path).toMatch(/^HTTP\/1\.1 40[034] /);
      expect(answer, path).not.toMatch(/devDependencies|usher\.js|\[core\]/);
    }
  });
});

describe("a request", () => {
  test("to trace is not answered with itself", async () => {
    const answer = await sent(
      "TRACE /healthz HTTP/1.1\r\nhost: x\r\nx-secret: 1\r\nconnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).not.toContain("x-secret");
  });

  test("that says two lengths is refused, and nothing behind it is read", async () => {
    const head = "POST /trpc/session.me HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
    const hidden = "GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    for (const lengths of [
      `content-length: ${hidden.length + 5}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      "content-length: 2\r\ncontent-length: 3\r\n\r\n{}",
    ]) {
      const answer = await sent(head + lengths + hidden);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).not.toContain("200 OK");
    }
  });

  test("is never led from http to https, where it would have been read on the way already", async () => {
    const response = await fetch(`${address}/trpc/session.me`, { redirect: "manual" });
    expect(response.status).toBe(401);
  });
});

test("the session's cookie is this host's alone, goes by https only, and not with posts of other sites", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const response = await post("session.signIn", {
    organization: mia.organization.slug,
    identifier: mia.email,
    password,
  });
  const cookies = response.headers.getSetCookie();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies)
    expect(cookie).toMatch(
      /^__Host-\w+=[^;]+; (Max-Age=\d+; )?Path=\/; (Expires=[^;]+; )?HttpOnly; Secure; SameSite=Lax$/,
    );
});

describe("the log", () => {
  test("has what was refused although nobody knows whose it was, without what was sent", async () => {
    const input = {
      organization: "nowhere",
      identifier: "who@nowhere.example",
      password: "hunter two",
    };
    const response = await post("session.signIn", input);
    const [line] = await logged("session.signIn").then((lines) =>
      lines.filter(({ requestId }) => requestId === response.headers.get("x-request-id")),
    );
    expect(line).toMatchObject({
      ...{ msg: "refused", code: "UNAUTHORIZED", reason: "wrong_credentials" },
      ip: "127.0.0.1",
    });
    expect(new Date(line?.time as number).getTime()).toBeGreaterThan(Date.now() - 60_000);
    await post("session.resetPassword", {
      token: "x".repeat(43),
      password: "hunter two",
      surprise: 1,
    });
    expect(await logged("session.resetPassword")).toMatchObject([{ reason: "invalid_input" }]);
    expect(log.join("\n")).not.toMatch(/hunter two|who@nowhere|surprise|x{43}/);
  });

  test("has who was refused what they only asked for", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { cookie } = await world.signIn(mia);
    const response = await post("audit.list", {}, { cookie: `__Host-${cookie}` });
    expect(response.status).toBe(403);
    const caller = { kind: "user", id: mia.id, organizationId: mia.organization.id };
    expect(await logged("audit.list")).toMatchObject([
      { msg: "refused", code: "FORBIDDEN", reason: "missing_permission", caller },
    ]);
  });

  test("is lines of JSON, whatever a caller writes", async () => {
    await post("users%0A%7B%22msg%22%3A%22forged%22%7D", {});
    await logged('users\n{"msg":"forged"}');
    const own = log.filter((line) => !line.startsWith("{"));
    expect(own).toEqual([expect.stringContaining("Usher listens on")]);
    const lines = log.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg === "forged")).toEqual([]);
    expect(lines.every(({ time, level }) => time > 0 && level > 0)).toBe(true);
  });
});
