import type { UsherClient } from "@usher/client";
import type { UserRow } from "@usher/domain";
import type { Messages } from "./messages/language.ts";
import { saidProblem } from "./problem-words.ts";
import { saveFile } from "./ui/download.ts";
import type { Toasts } from "./ui/toasts-context.ts";

interface Saving {
  client: UsherClient;
  toasts: Toasts;
  messages: Messages;
}

/** Saves all that is kept of somebody as a file. */
export function saveDataOf({ id, name }: UserRow, saving: Saving): Promise<void> {
  const { under, done } = saving.messages.user.exportData;
  const call = () => saving.client.users.exportData.mutate({ userId: id });
  return save(call, { ...saving, id, under: under(name), done: done(name) });
}

/** The same of whoever looks. */
export function saveOwnData(id: string, saving: Saving): Promise<void> {
  const call = () => saving.client.session.exportData.mutate();
  return save(call, { ...saving, id, ...saving.messages.account.data });
}

/** As it comes, in pieces; a toast says that it is under way and what came of it. */
async function save(
  call: () => Promise<AsyncIterable<string>>,
  { id, toasts, messages, under, done }: Saving & { id: string; under: string; done: string },
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
