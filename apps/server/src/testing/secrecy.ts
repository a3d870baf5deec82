import { afterAll, expect } from "vitest";
import { everyLine } from "./kept-log.ts";
import { seen } from "./leaks.ts";

/**
 * Looks on while a test file runs: what its calls send and are answered that is secret, and at the end whether any of
 * that stands in a line of its servers' logs, which log all that they can.
 */
const reading = new Set<Promise<void>>();
const original = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const from = input instanceof Request ? input : { url: String(input), headers: init?.headers };
  const request = { path: new URL(from.url).pathname, headers: new Headers(from.headers) };
  noteRequest(request, init?.body);
  const response = await original(input, init);
  noteAnswer(request, response);
  return response;
};

interface Sent {
  path: string;
  headers: Headers;
}

function noteRequest({ headers, path }: Sent, body: unknown): void {
  const where = `sent to ${path}`;
  const [, bearer] = /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (bearer) seen.add(bearer, where);
  for (const [, value = ""] of (headers.get("cookie") ?? "").matchAll(/usher_session=([^;]+)/g))
    seen.add(value, where);
  if (typeof body === "string") note(body, where);
}

function noteAnswer({ headers, path }: Sent, response: Response): void {
  const where = `answered by ${path}`;
  for (const cookie of response.headers.getSetCookie())
    seen.add(cookie.split(/[=;]/)[1] ?? "", where);
  // Answers in pieces are left alone: whoever reads them decides how fast.
  const inPieces = /jsonl|event-stream/.test(
    `${headers.get("trpc-accept")} ${headers.get("accept")}`,
  );
  if (inPieces || !response.headers.get("content-type")?.includes("json")) return;
  const read = response
    .clone()
    .text()
    .then((text) => note(text, where))
    .catch(() => {})
    .finally(() => reading.delete(read));
  reading.add(read);
}

function note(text: string, where: string): void {
  try {
    const json: unknown = JSON.parse(text);
    seen.addFrom(json, where);
    // Of a backend; elsewhere a key is a role's or a profile's.
    for (const [key] of text.matchAll(/usher_key_[\w-]{43}/g)) seen.add(key, where);
  } catch {} // Not JSON: whatever it is meant to try.
}

afterAll(async () => {
  await Promise.all(reading);
  expect(seen.in(everyLine)).toEqual([]);
});
