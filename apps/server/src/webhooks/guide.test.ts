import { readFileSync } from "node:fs";
import { auditActions } from "@usher/domain";
import { expect, test } from "vitest";

test("the guide lists every event, and no other", () => {
  const guide = readFileSync(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");
  const [, events = ""] = guide.split("\n| about ");
  const listed = [...events.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, event]) => event);
  expect(listed.sort()).toEqual([...auditActions].sort());
});
