import { expect, test } from "vitest";
import { lookTogether, workTogether } from "./together.ts";

/** Looks that end when they are told to. */
function heldLooks() {
  const looks: { keys: readonly number[]; end: (problem?: Error) => void }[] = [];
  const look = (keys: readonly number[]) =>
    new Promise<string[]>((resolve, reject) => {
      const end = (problem?: Error) =>
        problem ? reject(problem) : resolve(keys.map((key) => `found ${key}`));
      looks.push({ keys, end });
    });
  return { looks, look };
}

test("whoever comes during a look is served by the next one, each with their own", async () => {
  const { looks, look } = heldLooks();
  const ask = lookTogether(look);
  const answers = Promise.all([ask(1), ask(2), ask(3)]);
  expect(looks.map(({ keys }) => keys)).toEqual([[1]]);
  looks[0]?.end();
  await expect.poll(() => looks.length).toBe(2);
  const later = ask(4);
  expect(looks[1]?.keys).toEqual([2, 3]);
  looks[1]?.end();
  expect(await answers).toEqual(["found 1", "found 2", "found 3"]);
  await expect.poll(() => looks.length).toBe(3);
  looks[2]?.end();
  expect(await later).toBe("found 4");
});

test("as many look at once as may", async () => {
  const { looks, look } = heldLooks();
  const ask = lookTogether(look, 2);
  const answers = Promise.all([ask(1), ask(2), ask(3)]);
  expect(looks.map(({ keys }) => keys)).toEqual([[1], [2]]);
  looks[1]?.end();
  await expect.poll(() => looks.length).toBe(3);
  for (const { end } of looks) end();
  expect(await answers).toEqual(["found 1", "found 2", "found 3"]);
});

test("a look that fails fails for those alone who asked for it", async () => {
  const { looks, look } = heldLooks();
  const ask = lookTogether(look);
  const first = expect(ask(1)).rejects.toThrow("away");
  const second = ask(2);
  looks[0]?.end(new Error("away"));
  await first;
  await expect.poll(() => looks.length).toBe(2);
  looks[1]?.end();
  expect(await second).toBe("found 2");
});

test("whoever waits behind a look that the database is too busy for is told so with it", async () => {
  const { looks, look } = heldLooks();
  const ask = lookTogether(look);
  const answers = [ask(1), ask(2)].map((answer) => answer.catch(({ code }) => code));
  looks[0]?.end(Object.assign(new Error("too many connections"), { code: "53300" }));
  expect(await Promise.all(answers)).toEqual(["53300", "53300"]);
  expect(looks).toHaveLength(1);
  const later = ask(3);
  looks[1]?.end();
  expect(await later).toBe("found 3");
});

test("work of one key that is asked for at once is done once more, begun after all asked; of another key beside it", async () => {
  const together = workTogether();
  let times = 0;
  const work = async () => {
    const mine = ++times;
    await new Promise((resolve) => setTimeout(resolve, 10));
    return mine;
  };
  const answers = ["a", "a", "a", "b", "a"].map((key) => together(key, work));
  expect(await Promise.all(answers)).toEqual([1, 3, 3, 2, 3]);
  expect(await together("a", work)).toBe(4);
});
