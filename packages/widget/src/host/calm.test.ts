import { expect, test } from "vitest";
import { createCalm } from "./calm.ts";

/** A browser that is idle when the test says so. */
function setUp() {
  const asked = new Set<() => void>();
  const calm = createCalm((run) => {
    asked.add(run);
    return () => asked.delete(run);
  });
  const done: string[] = [];
  return {
    calm,
    done,
    after: (name: string) => calm.after(() => done.push(name)),
    isAsked: () => asked.size > 0,
    beIdle() {
      for (const run of [...asked]) run();
      asked.clear();
    },
  };
}

test("what can wait waits for everything that is looked for, and for an idle browser", () => {
  const { calm, done, after, isAsked, beIdle } = setUp();
  const [frame, list] = [calm.hold(), calm.hold()];
  after("stream");
  beIdle();
  frame();
  beIdle();
  expect(done).toEqual([]);
  list();
  expect(isAsked()).toBe(true);
  expect(done).toEqual([]);
  beIdle();
  expect(done).toEqual(["stream"]);
});

test("what comes in place of something else that was waited for goes on holding", () => {
  const { calm, done, after, beIdle } = setUp();
  const frame = calm.hold();
  after("stream");
  frame();
  const list = calm.hold();
  beIdle();
  expect(done).toEqual([]);
  list();
  beIdle();
  expect(done).toEqual(["stream"]);
});

test("once it was calm nothing waits any more", () => {
  const { calm, done, after, beIdle } = setUp();
  after("stream");
  beIdle();
  calm.hold();
  after("links");
  expect(done).toEqual(["stream", "links"]);
});

test("what is called off is not done", () => {
  const { done, after, isAsked } = setUp();
  after("stream")();
  expect(isAsked()).toBe(false);
  expect(done).toEqual([]);
});
