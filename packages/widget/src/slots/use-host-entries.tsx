import type { DirectoryRow, UserRow } from "@usher/domain";
import { useSlotList } from "../api.ts";
import { useRefresh } from "../directory/refresh-context.ts";
import type { SlotRowAction } from "../host/slots.ts";
import { useMessages } from "../messages/messages.ts";
import { dangerApart } from "../row-actions.tsx";
import type { MenuEntry } from "../ui/menu.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { attempt } from "./cell-value.ts";
import { HostContent } from "./host-content.tsx";

/** What the host adds to the menus of a person, below ours. */
export function useHostEntries(row: DirectoryRow): MenuEntry[] {
  const rowActions = useSlotList("rowActions");
  const run = useRun();
  if (row.kind !== "user") return [];
  return dangerApart(
    rowActions
      .filter(({ shown }) => !shown || attempt(() => shown(row)))
      .map((action) => ({
        key: `host:${action.key}`,
        label: action.label,
        danger: action.danger,
        icon: action.icon === undefined ? undefined : <HostContent content={action.icon} />,
        disabledReason: attempt(() => action.whyNot?.(row)),
        onSelect: () => void run(action, row),
      })),
  );
}

/** Runs an action of the host's. What takes time says so until it is done. */
function useRun() {
  const toasts = useToasts();
  const refresh = useRefresh();
  const { failed } = useMessages().forms;
  return async ({ label, run }: SlotRowAction, user: UserRow) => {
    const title = `${label}: ${user.name}`;
    let busy: string | undefined;
    try {
      const running = run(user);
      // What is done at once, as opening something of the host's, speaks for itself.
      if (!isPromise(running)) return;
      busy = toasts.add({ title, busy: true });
      await running;
      toasts.update(busy, { title, tone: "green" });
      refresh.soon([user.id], true);
    } catch (error) {
      const words = error instanceof Error && error.message ? error.message : failed;
      if (busy === undefined) toasts.add({ title: words, tone: "red" });
      else toasts.update(busy, { title: words, tone: "red" });
    }
  };
}

function isPromise(answer: unknown): answer is Promise<unknown> {
  return typeof answer === "object" && answer !== null && "then" in answer;
}
