import { expect, test } from "vitest";
import { WebhookUrl } from "./inputs/webhooks.ts";
import {
  retryWaits,
  waitAfter,
  whyNotManageWebhooks,
  whyNotSend,
  whyNotSetUpWebhook,
} from "./webhooks.ts";

const holding = (...permissions: string[]) => ({ permissions: new Set(permissions) });
const owner = holding("settings:manage", "audit:read");

test("whoever keeps webhooks may read the log that an endpoint is sent", () => {
  expect(whyNotManageWebhooks(owner)).toBeNull();
  expect(whyNotManageWebhooks(holding("settings:manage"))).toBe("missing_permission");
  expect(whyNotManageWebhooks(holding("audit:read"))).toBe("missing_permission");
});

test("an embed token sets up nothing that lasts", () => {
  expect(whyNotSetUpWebhook(owner, false)).toBeNull();
  expect(whyNotSetUpWebhook(owner, true)).toBe("own_session_needed");
  expect(whyNotSetUpWebhook(holding(), true)).toBe("missing_permission");
});

test("only an endpoint that is on is sent something", () => {
  expect(whyNotSend(owner, { status: "active" })).toBeNull();
  expect(whyNotSend(owner, { status: "paused" })).toBe("webhook_not_active");
  expect(whyNotSend(owner, { status: "stopped" })).toBe("webhook_not_active");
  expect(whyNotSend(holding(), { status: "active" })).toBe("missing_permission");
});

test("ten tries in some three days, each wait up to a tenth longer", () => {
  expect(retryWaits.map((_, index) => waitAfter(index + 1, 0))).toEqual(retryWaits);
  expect(waitAfter(1, 1)).toBe(5500);
  expect(waitAfter(retryWaits.length, 0.5)).toBe(24 * 60 * 60 * 1000 * 1.05);
  expect(waitAfter(retryWaits.length + 1, 0)).toBeNull();
  const hours = retryWaits.reduce((sum, wait) => sum + wait, 0) / (60 * 60 * 1000);
  expect(hours).toBeCloseTo(75.6, 1);
});

test.each([
  "https://app.example.com",
  "https://app.example.com:8443/in?key=a@b",
  "http://localhost:3000/hooks",
  "https://[2606:4700::1]/hooks",
])("an address: %s", (url) => {
  expect(WebhookUrl.safeParse(url).success).toBe(true);
});

test.each([
  ...["", "app.example.com", "ftp://app.example.com", "https://", "https:///path"],
  ...[
    "https://me@app.example.com",
    "https://me:pw@app.example.com",
    "https://app.example.com/#part",
  ],
  ...[
    "https://app.example.com\\@10.0.0.1",
    "javascript:alert(1)",
    `https://a.example/${"x".repeat(2000)}`,
  ],
])("no address: %j", (url) => {
  expect(WebhookUrl.safeParse(url).success).toBe(false);
});
