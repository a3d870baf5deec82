import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

interface TabsProps<Key extends string> {
  name: string;
  tabs: readonly { key: Key; name: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
  children: ReactNode;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One panel below its tabs, which the arrow keys go through. */
export function Tabs<Key extends string>(props: TabsProps<Key>) {
  const { name, tabs, chosen, onChoose, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  function step(event: KeyboardEvent) {
    const by = steps[event.key];
    if (!by) return;
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to = (at + by + tabs.length) % tabs.length;
    const next = tabs[to];
    if (next) onChoose(next.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  }
  return (
    <>
      <div ref={list} className="embed-tabs" role="tablist" aria-label={name}>
        {tabs.map(({ key, name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
            onKeyDown={step}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
