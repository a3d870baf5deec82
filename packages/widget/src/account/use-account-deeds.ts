import { useQueryClient } from "@tanstack/react-query";
import type { ChangeOwnPasswordInput, Me, SessionRow, UpdateProfileInput } from "@usher/domain";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { saidProblem } from "../problem-words.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { deviceWords } from "./device-words.ts";

/** What one does to one's own account. Each refreshes what is shown of it; a refusal rejects. */
export function useAccountDeeds() {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const fresh = () => queryClient.invalidateQueries(trpc.session.me.queryFilter());
    return {
      fresh,
      updateProfile: async (input: UpdateProfileInput) => {
        const user = await client.session.updateProfile.mutate(input);
        queryClient.setQueryData(trpc.session.me.queryKey(), (me: Me | undefined) =>
          me ? { ...me, user } : me,
        );
        await fresh();
      },
      changePassword: async (input: ChangeOwnPasswordInput) => {
        await client.session.changePassword.mutate(input);
        await queryClient.invalidateQueries(trpc.session.listSessions.queryFilter());
      },
      beginTotp: () => client.mfa.beginTotp.mutate({}),
      confirmTotp: (code: string) => client.mfa.confirmTotp.mutate({ code }),
      renewCodes: () => client.mfa.regenerateRecoveryCodes.mutate({}),
      disableTotp: async () => {
        await client.mfa.disableTotp.mutate({});
        await fresh();
      },
    };
  }, [client, trpc, queryClient]);
}

/** Ends sessions: they go from the list at once, and come back with the reason when the server says no. */
export function useSessionDeeds() {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const words = useMessages();
  const key = trpc.session.listSessions.queryKey();
  async function ending(call: () => Promise<unknown>, stays: (session: SessionRow) => boolean) {
    await queryClient.cancelQueries({ queryKey: key });
    const before = queryClient.getQueryData(key);
    queryClient.setQueryData(key, (now: SessionRow[] | undefined) => now?.filter(stays));
    try {
      await call();
    } catch (error) {
      queryClient.setQueryData(key, before);
      toasts.add({ title: await saidProblem(error, words), tone: "red" });
      throw error;
    } finally {
      void queryClient.invalidateQueries({ queryKey: key });
    }
  }
  const { sessions: say } = words.account;
  return {
    end: async ({ id, ...device }: SessionRow) => {
      const call = () => client.session.revokeSession.mutate({ sessionId: id });
      await ending(call, (session) => session.id !== id);
      toasts.add({ title: say.ended(deviceWords(device, say.device)), tone: "green" });
    },
    endOthers: async () => {
      const call = () => client.session.revokeSession.mutate({ others: true });
      await ending(call, ({ current }) => current);
      toasts.add({ title: say.endedOthers, tone: "green" });
    },
  };
}
