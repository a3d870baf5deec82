import { expect, test } from "@playwright/test";
import { stack } from "./stack.ts";

test("a page asks anew for the script each time, and what that loads never changes", async ({
  request,
}) => {
  for (const name of ["usher.js", "usher.single.js"]) {
    const address = `${stack.server}/widget/${name}`;
    const script = await request.get(address);
    const { etag, "cache-control": caching } = script.headers();
    expect(caching).toBe("no-cache");
    const again = await request.get(address, { headers: { "if-none-match": etag ?? "" } });
    expect(again.status()).toBe(304);
  }
  const script = await (await request.get(`${stack.server}/widget/usher.js`)).text();
  const chunks = new Set(
    [...script.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name),
  );
  expect(chunks.size).toBeGreaterThan(10);
  for (const name of chunks) {
    const { "cache-control": caching } = (
      await request.head(`${stack.server}/widget/${name}`)
    ).headers();
    expect(caching, name).toBe("public, max-age=31536000, immutable");
  }
});
