import type { Messages } from "./messages/language.ts";
import { saidProblem } from "./problem-words.ts";
import { saveFile } from "./ui/download.ts";
import type { Toasts } from "./ui/toasts-context.ts";

interface Saying {
  /** Whose data it is. */
  id: string;
  toasts: Toasts;
  messages: Messages;
  under: string;
  done: string;
}

/** Saves a person's data as it comes, in pieces; a toast says that it is under way and what came of it. */
export async function saveData(
  call: () => Promise<AsyncIterable<string>>,
  { id, toasts, messages, under, done }: Saying,
): Promise<void> {
  const toast = toasts.add({ title: under, busy: true });
  try {
    const pieces: string[] = [];
    for await (const piece of await call()) pieces.push(piece);
    saveFile(`data-${id}.json`, "application/json", pieces);
    toasts.update(toast, { title: done, tone: "green" });
  } catch (error) {
    toasts.update(toast, { title: await saidProblem(error, messages), tone: "red" });
    throw error;
  }
}
