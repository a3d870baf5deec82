import { randomBytes } from "node:crypto";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { startNodeSdk } from "@opentelemetry/sdk-node";
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allPieces } from "./testing/callers.ts";
import { seen } from "./testing/leaks.ts";
import { openStream } from "./testing/listener.ts";
import { startReceiver } from "./testing/receiver.ts";
import { serverProcess } from "./testing/server-process.ts";
import { sql } from "./testing/signing-in.ts";
import { marks, somebodyWithTraces } from "./testing/traces.ts";
import { startWorld, type World } from "./testing/world.ts";

const exporter = new InMemorySpanExporter();
let sdk: ReturnType<typeof startNodeSdk>;
let world: World;
beforeAll(async () => {
  const spanProcessors = [new SimpleSpanProcessor({ exporter })];
  sdk = startNodeSdk({ spanProcessors, metricReaders: [], logRecordProcessors: [] });
  world = await startWorld();
});
afterAll(async () => {
  await world.stop();
  await sdk.shutdown();
  // Other tests' servers run in this process, too.
  for (const api of [trace, context, propagation]) api.disable();
});

/** What a caller says of the trace that it calls in. */
function callersTrace() {
  const [traceId, spanId] = [randomBytes(16).toString("hex"), randomBytes(8).toString("hex")];
  return { traceId, spanId, headers: { traceparent: `00-${traceId}-${spanId}-01` } };
}

const spansOf = (traceId: string) =>
  exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);

/** The spans of a request that was answered: its own, its call's and what stands below that. */
async function requestOf(traceId: string) {
  const find = () => spansOf(traceId).find(({ name }) => name.endsWith(" /trpc"));
  await expect.poll(find).toBeDefined();
  const request = find() as ReadableSpan;
  const [call] = below(request) as [ReadableSpan];
  return { request, call, statements: below(call) };
}

function below(span: ReadableSpan): ReadableSpan[] {
  const { traceId, spanId } = span.spanContext();
  return spansOf(traceId).filter(({ parentSpanContext }) => parentSpanContext?.spanId === spanId);
}

/** What the log has of a trace. */
const loggedOf = (traceId: string) =>
  world.log.lines.map((line) => JSON.parse(line)).filter((line) => line.traceId === traceId);

test("a call goes on with its caller's trace, and its statements are parts of it", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  const caller = callersTrace();
  await world.with({ ...session, ...caller.headers }).users.list.query({ search: olga.email });
  const { request, call, statements } = await requestOf(caller.traceId);
  expect(request.parentSpanContext).toMatchObject({ spanId: caller.spanId, isRemote: true });
  expect([request.name, request.kind]).toEqual(["GET /trpc", SpanKind.SERVER]);
  expect(request.attributes).toEqual({
    "http.request.method": "GET",
    "http.route": "/trpc",
    "http.response.status_code": 200,
    "usher.request.id": expect.any(String),
  });
  expect([call.name, call.kind]).toEqual(["users.list", SpanKind.SERVER]);
  expect(call.attributes).toEqual({
    "rpc.system.name": "trpc",
    "rpc.method": "users.list",
    "rpc.response.status_code": "OK",
    "usher.organization.id": olga.organization.id,
    "usher.caller.kind": "user",
    "usher.caller.id": olga.id,
  });
  const kinds = statements.map(({ kind, attributes }) => [kind, attributes["db.system.name"]]);
  expect(new Set(kinds.map(String))).toEqual(new Set([`${SpanKind.CLIENT},postgresql`]));
  expect(statements.map(({ name }) => name)).toContain("select session");
  const texts = statements.flatMap(({ attributes }) => attributes["db.query.text"] ?? []);
  expect(texts.join("\n")).toMatch(/from session s/);
  await expect
    .poll(() => loggedOf(caller.traceId))
    .toEqual([
      expect.objectContaining({
        msg: "request completed",
        reqId: request.attributes["usher.request.id"],
      }),
    ]);
});

test("calls of one request are of one trace, also where their caller has none", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const headers = await world.signIn(olga);
  const input = encodeURIComponent(JSON.stringify({ 0: {}, 1: {} }));
  const path = `/trpc/groups.list,workspaces.list?batch=1&input=${input}`;
  const response = await fetch(`${world.server.address}${path}`, { headers });
  await response.text();
  const id = response.headers.get("x-request-id");
  const find = () =>
    exporter.getFinishedSpans().find(({ attributes }) => attributes["usher.request.id"] === id);
  await expect.poll(find).toBeDefined();
  const request = find() as ReadableSpan;
  expect(request.parentSpanContext).toBeUndefined();
  const calls = below(request).map(({ name }) => name);
  expect(calls.sort()).toEqual(["groups.list", "workspaces.list"]);
});

test("what an answer in pieces asks for later is a part of its call", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  const caller = callersTrace();
  await allPieces(world.with({ ...session, ...caller.headers }).users.export.mutate({}));
  const { call } = await requestOf(caller.traceId);
  expect(call.name).toBe("users.export");
  const commits = () => below(call).filter(({ name }) => name === "commit");
  // One to record it, which the answer waits for, and one for the only page, for which nobody waits.
  await expect.poll(commits).toHaveLength(2);
});

test("a stream begins with its call, and its request ends once nobody listens any more", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const caller = callersTrace();
  const headers = { ...(await world.signIn(olga)), ...caller.headers };
  const { seen: heard, leave } = openStream(world.server.address, headers);
  await expect.poll(() => heard).toContainEqual({ type: "ready", missed: false });
  const names = () => spansOf(caller.traceId).map(({ name }) => name);
  expect(names()).toContain("events.stream");
  expect(names()).not.toContain("GET /trpc");
  leave();
  await expect.poll(names).toContain("GET /trpc");
});

test("a refusal is an outcome with its reason, and no mistake of the server's", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const session = await world.signIn(mia);
  const caller = callersTrace();
  const asMia = world.with({ ...session, ...caller.headers });
  await expect(asMia.groups.create.mutate({ name: "Pens" })).rejects.toThrow();
  const { request, call } = await requestOf(caller.traceId);
  expect(call.attributes).toMatchObject({
    "rpc.method": "groups.create",
    "rpc.response.status_code": "FORBIDDEN",
    "usher.refusal": "missing_permission",
    "usher.caller.id": mia.id,
  });
  for (const { status, events } of [request, call])
    expect([status.code, events]).toEqual([SpanStatusCode.UNSET, []]);
  expect(loggedOf(caller.traceId)).toContainEqual(
    expect.objectContaining({
      msg: "refused",
      reason: "missing_permission",
      requestId: request.attributes["usher.request.id"],
    }),
  );
});

test("a mistake of the server's is an exception without its words, which stand in the log", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  await sql(world, "alter table app_group add constraint broken check (name <> 'Pens') not valid");
  const caller = callersTrace();
  const asOlga = world.with({ ...session, ...caller.headers });
  await expect(asOlga.groups.create.mutate({ name: "Pens" })).rejects.toThrow(/request/);
  await sql(world, "alter table app_group drop constraint broken");
  const { request, call, statements } = await requestOf(caller.traceId);
  const failed = statements.find(({ name }) => name === "insert app_group");
  for (const span of [request, call, failed]) expect(span?.status.code).toBe(SpanStatusCode.ERROR);
  expect(call.attributes).toMatchObject({
    "rpc.response.status_code": "INTERNAL_SERVER_ERROR",
    "error.type": "23514",
  });
  expect(call.events.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
    {
      name: "exception",
      "exception.type": expect.stringMatching(/Exception$/),
      "exception.stacktrace": expect.stringMatching(/^\s+at /),
    },
  ]);
  expect(loggedOf(caller.traceId)).toContainEqual(
    expect.objectContaining({ level: 50, err: expect.objectContaining({ code: "23514" }) }),
  );
});

test("a job is a trace of its own, with a link to the call that queued it", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const session = await world.signIn(olga);
  const caller = callersTrace();
  const emails = ["guest@pens.example"];
  const asOlga = world.with({ ...session, ...caller.headers });
  await asOlga.invitations.create.mutate({ emails, roles: ["member"] });
  const find = () =>
    exporter.getFinishedSpans().find(({ links }) => links[0]?.context.traceId === caller.traceId);
  await expect.poll(find).toBeDefined();
  const job = find() as ReadableSpan;
  const { call } = await requestOf(caller.traceId);
  expect(job.links[0]?.context.spanId).toBe(call.spanContext().spanId);
  expect([job.name, job.kind]).toEqual(["process send-invitation", SpanKind.CONSUMER]);
  expect(job.spanContext().traceId).not.toBe(caller.traceId);
  expect(job.attributes).toMatchObject({
    "messaging.destination.name": "send-invitation",
    "usher.organization.id": olga.organization.id,
  });
  expect(below(job).map(({ name }) => name)).toContain("select invitation");
});

test("a job that fails says what kind of failure it was, not for whom", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const emails = ["unwanted@pens.example"];
  world.mail.at = (step) => {
    if (step === "begun") throw new Error(`No mail for ${emails}`);
  };
  await world.as(olga).invitations.create.mutate({ emails, roles: ["member"] });
  const find = () =>
    exporter
      .getFinishedSpans()
      .find(
        ({ attributes, links }) =>
          attributes["usher.organization.id"] === olga.organization.id && links.length > 0,
      );
  await expect.poll(find).toBeDefined();
  world.mail.at = () => {};
  const { status, attributes, events } = find() as ReadableSpan;
  expect(status).toEqual({ code: SpanStatusCode.ERROR });
  expect(attributes["error.type"]).toBe("EENVELOPE");
  expect(events).toHaveLength(1);
  expect(JSON.stringify(events)).not.toMatch(/No mail|unwanted/);
});

test("no span says anything of a person but ids, nor anything secret", async () => {
  await somebodyWithTraces(world);
  // Mail can't be sent any more, which says to whom it was.
  const failed = ({ name, status }: ReadableSpan) =>
    name === "process send-account-mail" && status.code === SpanStatusCode.ERROR;
  await expect.poll(() => exporter.getFinishedSpans().some(failed)).toBe(true);
  const lines = exporter
    .getFinishedSpans()
    .map(({ name, attributes, events, links, status, resource }) =>
      JSON.stringify({ name, attributes, events, links, status, of: resource.attributes }),
    );
  expect(lines.length).toBeGreaterThan(500);
  const all = lines.join("\n").toLowerCase();
  for (const mark of Object.values(marks)) expect(all).not.toContain(mark);
  expect(all).not.toMatch(/[\w.]@[\w.]+\.example/);
  expect(seen.in(lines)).toEqual([]);
});

test("the example sends them by OTLP, the last ones as the server ends", async () => {
  const receiver = await startReceiver();
  const module = new URL("../examples/tracing/register.ts", import.meta.url);
  const env = {
    OTEL_SERVICE_NAME: "usher",
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    OTEL_BSP_SCHEDULE_DELAY: "600000",
  };
  const server = await serverProcess(world.server.services.settings, "traced", {
    first: { module, env },
  });
  const caller = callersTrace();
  await fetch(`${server.address}/trpc/session.me`, { headers: caller.headers });
  expect(receiver.received).toEqual([]);
  expect(await server.stop()).toBe(0);
  await receiver.close();
  const [sent] = receiver.received;
  expect(sent?.path).toBe("/hooks/v1/traces");
  expect(sent?.body).toContain('"usher"');
  expect(sent?.body).toContain(caller.traceId);
  expect(sent?.body).toContain('"session.me"');
  expect(sent?.body).not.toMatch(/process\.|host\./);
});
