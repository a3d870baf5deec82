import type { ListUsersInput } from "@usher/domain";
import { useCallback, useRef } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { saveFile } from "../ui/download.ts";
import { useToasts } from "../ui/toasts-context.ts";

type Exported = Pick<ListUsersInput, "search" | "filter" | "sort">;

/** What a spreadsheet takes for UTF-8. */
const mark = "\uFEFF";

/** Saves the list, as it is narrowed and sorted, as a file; a toast tells how far it is. */
export function useExport(): (query: Exported) => Promise<void> {
  const words = useMessages();
  const { client } = useApi();
  const { add, update } = useToasts();
  const busy = useRef(false);
  return useCallback(
    async ({ search, filter, sort }) => {
      if (busy.current) return;
      busy.current = true;
      const { export: say } = words.bulk;
      const toast = add({ title: say.under(0), busy: true });
      const asked = { ...(search ? { search } : {}), ...(filter ? { filter } : {}), sort };
      const pieces: string[] = [];
      let count = 0;
      try {
        for await (const piece of await client.users.export.mutate(asked)) {
          // The first piece is the head. A cell may break its line, so that this is only about how far it is.
          if (pieces.length > 0) count += piece.split("\r\n").length - 1;
          pieces.push(piece);
          update(toast, { title: say.under(count), busy: true });
        }
        saveFile(say.file, "text/csv;charset=utf-8", [mark, ...pieces]);
        update(toast, { title: say.done(count), tone: "green" });
      } catch (error) {
        update(toast, { title: problemWords(error, words), tone: "red" });
      } finally {
        busy.current = false;
      }
    },
    [words, client, add, update],
  );
}
