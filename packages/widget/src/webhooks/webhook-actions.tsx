import { KeyRound, ListChecks, Pause, Pencil, Play, Send, Trash2 } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import type { MenuEntry } from "../ui/menu.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { type Endpoint, useWebhookDeeds } from "./use-webhooks.ts";

/** What can be open beside the list. */
export type OpenWebhook =
  | { kind: "create" }
  | { kind: "edit" | "rotate" | "delete" | "log"; endpoint: Endpoint };

/** What one may do to an endpoint, for its menu. */
export function useWebhookMenu(
  onOpen: (open: OpenWebhook) => void,
): (endpoint: Endpoint) => MenuEntry[] {
  const words = useMessages();
  const { webhooks: say, refusals } = words;
  const { turn, test } = useWebhookDeeds();
  const { add } = useToasts();
  const run = (deed: Promise<unknown>) =>
    deed.catch((error) => add({ tone: "red", title: problemWords(error, words) }));
  return (endpoint) => {
    const { setUp, send } = endpoint.allowed;
    const active = endpoint.status === "active";
    const noSetUp = setUp && refusals[setUp];
    const opens = (kind: "edit" | "rotate" | "delete" | "log") => () => onOpen({ kind, endpoint });
    const Turn = active ? Pause : Play;
    return [
      { key: "log", label: say.open, icon: <Icon of={ListChecks} />, onSelect: opens("log") },
      {
        key: "test",
        label: say.test,
        icon: <Icon of={Send} />,
        disabledReason: send && refusals[send],
        onSelect: () => void run(test(endpoint)),
      },
      {
        key: "edit",
        label: say.edit,
        icon: <Icon of={Pencil} />,
        disabledReason: noSetUp,
        onSelect: opens("edit"),
      },
      {
        key: "rotate",
        label: say.rotate,
        icon: <Icon of={KeyRound} />,
        disabledReason: noSetUp,
        onSelect: opens("rotate"),
      },
      {
        key: "turn",
        label: active ? say.pause : say.resume,
        icon: <Icon of={Turn} />,
        disabledReason: noSetUp,
        onSelect: () => void run(turn(endpoint, !active)),
      },
      "separator",
      {
        key: "delete",
        label: say.delete,
        danger: true,
        icon: <Icon of={Trash2} />,
        onSelect: opens("delete"),
      },
    ];
  };
}

function Icon({ of: Drawn }: { of: typeof Send }) {
  return <Drawn aria-hidden size={16} strokeWidth={1.5} />;
}
