import { expect, test } from "vitest";
import { createToastQueue } from "./toast-queue.ts";
import type { NewToast } from "./toasts-context.ts";

function heardBy(queue: ReturnType<typeof createToastQueue>) {
  const heard: [string, NewToast][] = [];
  return { heard, detach: queue.attach((id, toast) => heard.push([id, toast])) };
}

test("what is said before anything shows it waits, as it was last put", () => {
  let wanted = 0;
  const queue = createToastQueue(() => {
    wanted += 1;
  });
  const id = queue.add({ title: "Exporting", busy: true });
  queue.update(id, { title: "Exported" });
  const other = queue.add({ title: "Saved" });
  expect(wanted).toBe(3);
  const { heard } = heardBy(queue);
  expect(heard).toEqual([
    [id, { title: "Exported" }],
    [other, { title: "Saved" }],
  ]);
});

test("once something listens it hears at once, until it goes", () => {
  let wanted = 0;
  const queue = createToastQueue(() => {
    wanted += 1;
  });
  const { heard, detach } = heardBy(queue);
  queue.add({ title: "Saved" });
  expect(heard.map(([, { title }]) => title)).toEqual(["Saved"]);
  detach();
  queue.add({ title: "Removed" });
  expect(heard).toHaveLength(1);
  expect(wanted).toBe(1);
});

test("what waits can be taken to say it another way, and is not said twice", () => {
  const queue = createToastQueue(() => {});
  queue.add({ title: "Saved" });
  expect(queue.take()).toEqual([{ title: "Saved" }]);
  expect(heardBy(queue).heard).toEqual([]);
});
