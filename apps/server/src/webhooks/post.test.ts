import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Receiver, startReceiver } from "../testing/receiver.ts";
import { type Outside, post } from "./post.ts";

const run = promisify(execFile);

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const outside: Outside = { networks: ["127.0.0.0/8"], resolve: async () => [] };
const parcel = { headers: { "webhook-id": "sample" }, body: '{"sample":"ü"}' };
const send = (within?: number) => post(new URL(`${receiver.url}?a=b`), parcel, outside, within);

test("a body arrives as it is, at its path", async () => {
  expect(await send()).toMatchObject({ status: 204, problem: null });
  expect(receiver.received.at(-1)).toMatchObject({ path: "/hooks?a=b", body: parcel.body });
  expect(receiver.received.at(-1)?.headers).toMatchObject({
    "webhook-id": "sample",
    "content-length": "15",
  });
});

test.each([301, 302, 303, 307, 308])(
  "a redirect (%i) is an answer, and not followed",
  async (status) => {
    const elsewhere = await startReceiver();
    receiver.answer = (response) => response.writeHead(status, { location: elsewhere.url }).end();
    expect(await send()).toMatchObject({ status, problem: null });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  },
);

test("no proxy of the environment is used", async () => {
  const proxy = await startReceiver("127.0.0.2");
  receiver.answer = (response) => response.writeHead(200).end();
  // Node itself heeds these, when it is told to as it starts.
  const origin = new URL(proxy.url).origin;
  const env = { HTTP_PROXY: origin, http_proxy: origin, NODE_USE_ENV_PROXY: "1" };
  const module = new URL("post.ts", import.meta.url).href;
  const script = `
    const { post } = await import(${JSON.stringify(module)});
    const outside = { networks: ["127.0.0.0/8"], resolve: async () => [] };
    const parcel = { headers: {}, body: "{}" };
    console.log((await post(new URL(${JSON.stringify(receiver.url)}), parcel, outside)).status);`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { env });
  expect(stdout.trim()).toBe("200");
  expect(proxy.received).toEqual([]);
  await proxy.close();
});

test("of an endless answer no more than 64 KiB are read", async () => {
  let written = 0;
  const closed = new Promise<void>((resolve) => {
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = () => {
        written += 16 * 1024;
        return response.write(Buffer.alloc(16 * 1024));
      };
      const pump = setInterval(more, 1);
      response.on("close", () => {
        clearInterval(pump);
        resolve();
      });
    };
  });
  expect(await send()).toMatchObject({ status: 200, problem: null });
  await closed;
  // What the sockets hold on top of what was read.
  expect(written).toBeLessThan(4 * 1024 * 1024);
});

test("whoever doesn't answer in time is hung up on", async () => {
  const closed = new Promise<void>((resolve) => {
    receiver.answer = (response) => void response.on("close", resolve);
  });
  const { problem, status, milliseconds } = await send(300);
  expect({ problem, status }).toEqual({ problem: "timeout", status: null });
  expect(milliseconds).toBeLessThan(1500);
  await closed;
});

test("a look-up that never ends is over in time too", async () => {
  const resolve = () => new Promise<string[]>(() => {});
  const outcome = await post(
    new URL("https://slow.example"),
    parcel,
    { networks: [], resolve },
    200,
  );
  expect(outcome).toMatchObject({ status: null, problem: "timeout" });
});

test("what went wrong is told by its kind", async () => {
  const gone = await startReceiver();
  await gone.close();
  const problem = async (url: string, resolve = outside.resolve) =>
    (await post(new URL(url), parcel, { ...outside, resolve }, 3000)).problem;
  expect(await problem(gone.url)).toBe("no_connection");
  expect(await problem("https://nobody.example")).toBe("name_not_found");
  // No TLS there.
  expect(await problem(`https://127.0.0.1:${receiver.port}`)).toBe("tls_failed");
  const mute = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await new Promise((listening) => mute.once("listening", listening));
  const { port } = mute.address() as { port: number };
  expect(await problem(`http://127.0.0.1:${port}`)).toBe("no_connection");
  mute.close();
});
