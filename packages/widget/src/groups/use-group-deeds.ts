import { useQueryClient } from "@tanstack/react-query";
import type { GroupRow } from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { invalidate } from "../directory/directory-refresh.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";

/** What one does to groups. Each says what was done and refreshes what shows groups; a refusal rejects. */
export function useGroupDeeds() {
  const { client } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const { form, deletion } = useMessages().groups;
  return useMemo(() => {
    async function done(call: Promise<unknown>, title: string): Promise<void> {
      await call;
      add({ tone: "green", title });
      void invalidate(queryClient, ["groups", "users"]);
    }
    return {
      create: (name: string) => done(client.groups.create.mutate({ name }), form.create.done(name)),
      rename: (group: GroupRow, name: string) =>
        done(
          client.groups.update.mutate({ groupId: group.id, name }),
          form.rename.done(group.name, name),
        ),
      remove: (group: GroupRow) =>
        done(client.groups.delete.mutate({ groupId: group.id }), deletion.done(group.name)),
    };
  }, [client, queryClient, add, form, deletion]);
}
