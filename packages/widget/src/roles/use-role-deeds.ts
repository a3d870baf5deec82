import { useQueryClient } from "@tanstack/react-query";
import type { CreateRoleInput, RoleDetails } from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { invalidate } from "../directory/directory-refresh.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";

/** What one does to roles. Each says what was done and refreshes what shows roles; a refusal rejects. */
export function useRoleDeeds() {
  const { client } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const { form, deletion } = useMessages().roles;
  return useMemo(() => {
    async function done(call: Promise<unknown>, title: string): Promise<void> {
      await call;
      add({ tone: "green", title });
      void invalidate(queryClient, ["roles", "session", "users"]);
    }
    return {
      create: (role: CreateRoleInput) =>
        done(client.roles.create.mutate(role), form.created(role.name)),
      update: (id: string, role: CreateRoleInput) =>
        done(client.roles.update.mutate({ roleId: id, ...role }), form.saved(role.name)),
      remove: ({ id, name }: RoleDetails) =>
        done(client.roles.delete.mutate({ roleId: id ?? "" }), deletion.done(name)),
    };
  }, [client, queryClient, add, form, deletion]);
}
