import { ChevronDown } from "lucide-react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu } from "../ui/menu.tsx";
import { type HeadAction, headActionsFor } from "./head-actions.ts";
import styles from "./users-head.module.css";

/** The main way to add people as a button, the others in a menu beside it. */
export function HeadButtons() {
  const words = useMessages();
  const doors = usePanelDoors();
  const [main, ...others] = headActionsFor(useMe());
  if (!main) return null;
  if (others.length === 0) return <MainButton action={main} />;
  return (
    <div className={styles.split}>
      <MainButton action={main} />
      <Menu
        items={others.map(({ key, label, icon: Icon, start }) => ({
          key,
          label: label(words),
          icon: <Icon aria-hidden size={16} strokeWidth={1.5} />,
          onSelect: () => start(doors),
        }))}
        label={words.users.ways.more}
        trigger={
          <IconButton
            className={styles.more}
            icon={<ChevronDown aria-hidden size={16} strokeWidth={1.5} />}
            label={words.users.ways.more}
          />
        }
      />
    </div>
  );
}

/** The main way; a label that says "+" of itself has no icon. */
export function MainButton({ action: { label, icon: Icon, start } }: { action: HeadAction }) {
  const words = useMessages();
  const doors = usePanelDoors();
  const text = label(words);
  return (
    <Button
      icon={text.startsWith("+") ? null : <Icon aria-hidden size={16} strokeWidth={1.5} />}
      variant="primary"
      onClick={() => start(doors)}
    >
      {text}
    </Button>
  );
}
