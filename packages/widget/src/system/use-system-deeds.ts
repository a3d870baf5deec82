import { useQueryClient } from "@tanstack/react-query";
import type {
  CreateOrganizationInput,
  SystemOrganizationRow,
  UpdateOrganizationInput,
} from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { useToasts } from "../ui/toasts-context.ts";

/** What system administrators do to organizations. Each refreshes what is shown; all but the last reject with why not. */
export function useSystemDeeds() {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const words = useMessages();
  return useMemo(() => {
    const { create, edit, suspend, erase } = words.system;
    const refresh = () => queryClient.invalidateQueries(trpc.system.pathFilter());
    async function done<Answer>(call: Promise<Answer>, title: string): Promise<Answer> {
      const answer = await call;
      add({ tone: "green", title });
      void refresh();
      return answer;
    }
    return {
      create: (input: CreateOrganizationInput) =>
        done(client.system.createOrganization.mutate(input), create.done(input.name)),
      update: (name: string, input: UpdateOrganizationInput) =>
        done(client.system.updateOrganization.mutate(input), edit.done(name)),
      suspend: ({ id, name }: SystemOrganizationRow) =>
        done(
          client.system.suspendOrganization.mutate({ organizationId: id, suspended: true }),
          suspend.done(name),
        ),
      erase: (organizationId: string, user: { id: string; name: string }) =>
        done(
          client.system.eraseUser.mutate({ organizationId, userId: user.id }),
          erase.done(user.name),
        ),
      async reactivate({ id, name }: SystemOrganizationRow) {
        try {
          const call = { organizationId: id, suspended: false };
          await done(client.system.suspendOrganization.mutate(call), suspend.undone(name));
        } catch (error) {
          add({ tone: "red", title: problemWords(error, words) });
        }
      },
    };
  }, [client, trpc, queryClient, add, words]);
}
