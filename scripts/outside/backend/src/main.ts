import assert from "node:assert/strict";
import { createUsherClient } from "@usher/client";
import { createTokenVerifier, TokenRefused } from "@usher/client/verify";
import { createTestUsher } from "@usher/testing";
import { inNext, onExpress, onFastify, onHono } from "./hosts.ts";

// A host's backend in each framework, against a real server: see check-outside.ts.
const origin = "https://app.example.com";
await using usher = await createTestUsher({ people: { ada: "owner" }, allowedOrigins: [origin] });
const { ada } = usher.people;
const client = createUsherClient({ url: usher.url, apiKey: usher.apiKey });
const verify = createTokenVerifier({ url: usher.url, origin });

for (const start of [onExpress, onFastify, onHono, inNext]) {
  const host = await start({ client, origin });
  assert.equal((await host.ask({ origin })).status, 401);
  assert.equal((await host.ask({ origin: "https://evil.example", "x-user": ada.id })).status, 403);
  const answer = await host.ask({ origin, "x-user": ada.id });
  assert.equal(answer.status, 200);
  const { token } = (await answer.json()) as { token: string };
  assert.equal((await verify(token)).userId, ada.id);
  await assert.rejects(verify(`${token}x`), TokenRefused);
  const page = createUsherClient({ url: usher.url, token });
  assert.equal((await page.session.me.query()).user.id, ada.id);
  await host.close();
}
