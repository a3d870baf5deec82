import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { inTurn } from "./admission.ts";
import { openBrowser } from "./testing/browser.ts";
import { refusal } from "./testing/callers.ts";
import { startWorld, type World } from "./testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("of 130 calls at once four are worked at, a hundred wait, and the others are turned away", async () => {
  const { promise: end, resolve } = Promise.withResolvers<void>();
  let running = 0;
  let most = 0;
  let away = 0;
  const calls = Array.from({ length: 130 }, () =>
    inTurn("one", async () => {
      running += 1;
      most = Math.max(most, running);
      await end;
      running -= 1;
    }).catch((problem) => {
      expect(problem.reason).toBe("busy");
      away += 1;
    }),
  );
  // Another procedure has a lane of its own.
  expect(await inTurn("other", async () => "done")).toBe("done");
  await vi.waitFor(() => expect(away).toBe(26), { timeout: 5_000 });
  resolve();
  await Promise.all(calls);
  expect([most, away]).toEqual([4, 26]);
});

test("whoever is turned away is told when to come again, and who is in is answered meanwhile", async () => {
  const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
  const theirs = world.with(await world.signIn(ben));
  const input = { organization: mia.organization.slug, password: "wrong" };
  // Each for an account of its own, so that each is looked at, which takes longer than to ask.
  const flood = Array.from({ length: 250 }, (_, number) =>
    openBrowser(world.server.address).post("session.signIn", {
      ...input,
      identifier: `nobody-${number}`,
    }),
  );
  for (let reads = 0; reads < 10; reads++)
    expect(await refusal(theirs.session.me.query())).toBeNull();
  const answers = await Promise.all(flood);
  const away = answers.filter(({ status }) => status === 503);
  expect(away.length).toBeGreaterThan(20);
  for (const { reason, headers } of away) {
    expect(reason).toBe("busy");
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  }
  const looked = answers.filter(({ reason }) => reason === "wrong_credentials");
  expect(looked.length).toBeGreaterThan(100);
  expect(away.length + looked.length).toBe(answers.length);
});

test("nobody waits for more than ten seconds: whoever's turn comes later is turned away, with nothing done", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { promise: end, resolve } = Promise.withResolvers<void>();
  let running = 0;
  let done = 0;
  const first = Array.from({ length: 4 }, () =>
    inTurn("slow", () => {
      running += 1;
      return end;
    }),
  );
  await expect.poll(() => running).toBe(4);
  const waits = () =>
    inTurn("slow", async () => {
      done += 1;
    }).catch(({ reason }) => reason);
  const late = waits();
  vi.advanceTimersByTime(1);
  const inTime = waits();
  vi.advanceTimersByTime(10_000);
  resolve();
  await Promise.all(first);
  expect([await late, await inTime, done]).toEqual(["busy", undefined, 1]);
});
