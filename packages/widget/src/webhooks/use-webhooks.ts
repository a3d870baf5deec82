import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import type { UsherClient } from "@usher/client";
import { useMemo } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";

type Answer<Call extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>;

/** As they come over the wire. */
export type Endpoint = Answer<UsherClient["webhooks"]["list"]["query"]>[number];
export type Delivery = Answer<UsherClient["webhooks"]["deliveries"]["query"]>["rows"][number];

/** How often, in milliseconds, one looks for how what is on its way fared. */
const lookEvery = 2000;

export function useWebhooks() {
  const { trpc } = useApi();
  return useQuery(
    trpc.webhooks.list.queryOptions(undefined, {
      refetchInterval: ({ state }) =>
        state.data?.some(({ last }) => last?.status === "pending") ? lookEvery : false,
    }),
  );
}

/** What was and is to be sent to an endpoint, in pages; it is kept up to date while one looks at it. */
export function useDeliveries(webhookId: string) {
  const { client, trpc } = useApi();
  const query = { webhookId, limit: 20 };
  return useInfiniteQuery({
    queryKey: trpc.webhooks.deliveries.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.webhooks.deliveries.query(
        { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: lookEvery,
  });
}

/** What one does to endpoints. Each says what was done and refreshes what shows it; a refusal rejects. */
export function useWebhookDeeds() {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const say = useMessages().webhooks;
  return useMemo(() => {
    const { webhooks } = client;
    async function done<T>(call: Promise<T>, title?: string): Promise<T> {
      const answer = await call;
      if (title) add({ tone: "green", title });
      void queryClient.invalidateQueries(trpc.webhooks.pathFilter());
      return answer;
    }
    return {
      create: (input: Parameters<typeof webhooks.create.mutate>[0]) =>
        done(webhooks.create.mutate(input)),
      update: (input: Parameters<typeof webhooks.update.mutate>[0]) =>
        done(webhooks.update.mutate(input), say.form.saved),
      turn: ({ id, url }: Endpoint, active: boolean) =>
        done(
          webhooks.update.mutate({ webhookId: id, active }),
          active ? say.resumedNow(url) : say.pausedNow(url),
        ),
      rotate: ({ id }: Endpoint) => done(webhooks.rotateSecret.mutate({ webhookId: id })),
      remove: ({ id, url }: Endpoint) =>
        done(webhooks.delete.mutate({ webhookId: id }), say.deletion.done(url)),
      test: ({ id }: Endpoint) => done(webhooks.sendTest.mutate({ webhookId: id }), say.tested),
      sendAgain: (webhookId: string, eventId: string) =>
        done(webhooks.redeliver.mutate({ webhookId, eventId }), say.delivery.sentAgain),
    };
  }, [client, trpc, queryClient, add, say]);
}
