import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";

interface Parts {
  enter: (id: string) => () => void;
  subscribe: (changed: () => void) => () => void;
  leading: () => string | undefined;
}

const PartsContext = createContext<Parts | null>(null);

/** Knows which parts of one provider are on the page, so that what concerns all of them is said once. */
export function PartsProvider({ children }: { children: ReactNode }) {
  const parts = useMemo(createParts, []);
  return <PartsContext.Provider value={parts}>{children}</PartsContext.Provider>;
}

/** Whether this part speaks for all of its provider: the one that is on the page the longest. */
export function useIsLeading(): boolean {
  const id = useId();
  const parts = useContext(PartsContext);
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    const leave = parts?.enter(id);
    setEntered(true);
    return leave;
  }, [parts, id]);
  const leading = useSyncExternalStore(
    (changed) => parts?.subscribe(changed) ?? (() => {}),
    () => parts?.leading(),
    () => undefined,
  );
  return entered && leading === id;
}

function createParts(): Parts {
  const ids = new Set<string>();
  const listeners = new Set<() => void>();
  const say = () => {
    for (const listener of listeners) listener();
  };
  return {
    enter(id) {
      ids.add(id);
      say();
      return () => {
        ids.delete(id);
        say();
      };
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    leading: () => ids.values().next().value,
  };
}
