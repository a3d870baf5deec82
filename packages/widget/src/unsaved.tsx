import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { useMessages } from "./messages/messages.ts";
import { ConfirmDialog } from "./ui/confirm-dialog.tsx";

const UnsavedContext = createContext<((dirty: boolean) => void) | null>(null);

/** Around the forms of one guard. */
export const UnsavedProvider = UnsavedContext.Provider;

/** Tells the guard around a form whether leaving it now would lose something. */
export function useUnsaved(dirty: boolean): void {
  const tell = useContext(UnsavedContext);
  useEffect(() => {
    tell?.(dirty);
    return () => tell?.(false);
  }, [tell, dirty]);
}

interface Guard {
  /** Goes on at once when nothing is unsaved, otherwise asks first. */
  leave: (go: () => void) => void;
  /** For the provider around the forms. */
  tell: (dirty: boolean) => void;
  /** The question; it stands beside the drawer. */
  question: ReactNode;
}

/** Keeps what was typed from being lost by a slip. */
export function useUnsavedGuard(): Guard {
  const { leave: words } = useMessages().forms;
  const dirty = useRef(false);
  const [going, setGoing] = useState<{ go: () => void; open: boolean } | null>(null);
  const leave = useCallback((go: () => void) => {
    if (dirty.current) setGoing({ go, open: true });
    else go();
  }, []);
  const tell = useCallback((now: boolean) => {
    dirty.current = now;
  }, []);
  const question = (
    <ConfirmDialog
      body={words.text}
      cancelLabel={words.stay}
      confirmLabel={words.discard}
      open={going?.open ?? false}
      title={words.title}
      onConfirm={async () => going?.go()}
      onOpenChange={(open) => setGoing((now) => now && { ...now, open })}
    />
  );
  return { leave, tell, question };
}
