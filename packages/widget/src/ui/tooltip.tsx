import {
  cloneElement,
  createContext,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { lazyPart } from "./lazy-part.tsx";
import { PartBoundary } from "./part-boundary.tsx";
import { createTips, type Tip, type Tips } from "./tips.ts";

const TipsContext = createContext<Tips | null>(null);

const TooltipPopup = lazyPart(() => import("./tooltip-popup.tsx"), "TooltipPopup");

export interface TooltipProps {
  label: ReactNode;
  /** One element of the page. */
  children: ReactElement;
  side?: Tip["side"] | undefined;
}

/** Shows `label` on hover and focus. It names nothing: an icon needs its `aria-label` besides. */
export function Tooltip({ label, children, side = "top" }: TooltipProps) {
  const tips = useContext(TipsContext);
  const anchor = useRef<Element | null>(null);
  useEffect(() => {
    if (anchor.current) tips?.change({ anchor: anchor.current, label, side });
  }, [tips, label, side]);
  useEffect(
    () => () => {
      if (anchor.current) tips?.leave(anchor.current);
    },
    [tips],
  );
  if (!tips) return children;
  function tipOf({ currentTarget }: SyntheticEvent): Tip {
    anchor.current = currentTarget as Element;
    return { anchor: currentTarget as Element, label, side };
  }
  const own = children.props as Handlers;
  return cloneElement(children as ReactElement<Handlers>, {
    onPointerEnter(event) {
      own.onPointerEnter?.(event);
      TooltipPopup.preload();
      if (event.pointerType !== "touch") tips.hover(tipOf(event));
    },
    onPointerLeave(event) {
      own.onPointerLeave?.(event);
      tips.leave(event.currentTarget);
    },
    onPointerDown(event) {
      own.onPointerDown?.(event);
      tips.press(event.currentTarget);
    },
    onFocus(event) {
      own.onFocus?.(event);
      if (event.currentTarget.matches(":focus-visible")) tips.focus(tipOf(event));
    },
    onBlur(event) {
      own.onBlur?.(event);
      tips.leave(event.currentTarget);
    },
  });
}

interface Handlers {
  onPointerEnter?: (event: PointerEvent) => void;
  onPointerLeave?: (event: PointerEvent) => void;
  onPointerDown?: (event: PointerEvent) => void;
  onFocus?: (event: FocusEvent) => void;
  onBlur?: (event: FocusEvent) => void;
}

/** Around everything that has tooltips; there is one at a time. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  const [{ tip, open }, setShown] = useState<{ tip: Tip | null; open: boolean }>(nothing);
  const [tries, setTries] = useState(0);
  const tips = useMemo(
    () =>
      // The last one stays what it was while it goes.
      createTips((next) => setShown((now) => ({ tip: next ?? now.tip, open: next !== null }))),
    [],
  );
  useEffect(() => tips.close, [tips]);
  function giveUp() {
    tips.close();
    setShown(nothing);
    setTries((now) => now + 1);
  }
  return (
    <TipsContext.Provider value={tips}>
      {children}
      {tip ? (
        <PartBoundary key={tries} quiet onMissing={giveUp}>
          <Suspense>
            <TooltipPopup open={open} tip={tip} tips={tips} />
          </Suspense>
        </PartBoundary>
      ) : null}
    </TipsContext.Provider>
  );
}

const nothing = { tip: null, open: false };
