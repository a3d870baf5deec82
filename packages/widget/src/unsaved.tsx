import {
  createContext,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useMessages } from "./messages/messages.ts";
import { lazyPart } from "./ui/lazy-part.tsx";

const ConfirmDialog = lazyPart(() => import("./ui/confirm-dialog.tsx"), "ConfirmDialog");

type Tell = (form: string, dirty: boolean) => void;

const UnsavedContext = createContext<Tell | null>(null);

/** Around the forms of one guard. */
export const UnsavedProvider = UnsavedContext.Provider;

/** Tells the guard around a form whether leaving it now would lose something. */
export function useUnsaved(dirty: boolean): void {
  const tell = useContext(UnsavedContext);
  const form = useId();
  useEffect(() => {
    tell?.(form, dirty);
    return () => tell?.(form, false);
  }, [tell, form, dirty]);
}

interface Guard {
  /** Goes on at once when nothing is unsaved, otherwise asks first. */
  leave: (go: () => void) => void;
  /** For the provider around the forms. */
  tell: Tell;
  /** The question; it stands beside the drawer. */
  question: ReactNode;
}

/** Keeps what was typed in any of the forms from being lost by a slip. */
export function useUnsavedGuard(): Guard {
  const { leave: words } = useMessages().forms;
  const dirty = useRef(new Set<string>());
  const [going, setGoing] = useState<{ go: () => void; open: boolean } | null>(null);
  const leave = useCallback((go: () => void) => {
    if (dirty.current.size > 0) setGoing({ go, open: true });
    else go();
  }, []);
  const tell = useCallback<Tell>((form, now) => {
    // By the time of the question there may be no connection to load it by.
    if (now) ConfirmDialog.preload();
    if (now) dirty.current.add(form);
    else dirty.current.delete(form);
  }, []);
  const question = going ? (
    <Suspense>
      <ConfirmDialog
        body={words.text}
        cancelLabel={words.stay}
        confirmLabel={words.discard}
        open={going.open}
        title={words.title}
        onConfirm={async () => going.go()}
        onOpenChange={(open) => setGoing((now) => now && { ...now, open })}
      />
    </Suspense>
  ) : null;
  return { leave, tell, question };
}
