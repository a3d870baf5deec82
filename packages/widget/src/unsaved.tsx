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
import type { Hold, Ways } from "./host/holds.ts";
import { useView } from "./host/use-view.tsx";
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

/** Keeps what was typed in any of the forms from being lost by a slip, or with `part` of the view. */
export function useUnsavedGuard(part: Hold["part"]): Guard {
  const dirty = useRef(new Set<string>());
  const { ask, question } = useQuestion();
  const leave = useCallback(
    (ways: Ways) => (dirty.current.size > 0 ? ask(ways) : ways.go()),
    [ask],
  );
  const tell = useCallback<Tell>((form, now) => {
    // By the time of the question there may be no connection to load it by.
    if (now) ConfirmDialog.preload();
    if (now) dirty.current.add(form);
    else dirty.current.delete(form);
  }, []);
  const { hold } = useView();
  useEffect(() => hold({ part, leave }), [hold, part, leave]);
  return { leave: (go) => leave({ go }), tell, question };
}

function useQuestion() {
  const { leave: words } = useMessages().forms;
  const [asked, setAsked] = useState<{ ways: Ways; open: boolean } | null>(null);
  const ask = useCallback((ways: Ways) => setAsked({ ways, open: true }), []);
  function answer(way: "go" | "stay") {
    setAsked((now) => now && { ...now, open: false });
    asked?.ways[way]?.();
  }
  const question = asked ? (
    <Suspense>
      <ConfirmDialog
        staysAfter
        body={words.text}
        cancelLabel={words.stay}
        confirmLabel={words.discard}
        open={asked.open}
        title={words.title}
        onConfirm={async () => answer("go")}
        onOpenChange={() => answer("stay")}
      />
    </Suspense>
  ) : null;
  return { ask, question };
}
