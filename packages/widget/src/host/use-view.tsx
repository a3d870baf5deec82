import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ViewProps } from "../props.ts";
import { type Place, readAddress, writeAddress } from "./address.ts";
import { isSameView, type PanelView } from "./view.ts";

/** Where in the panel one is, and the way elsewhere. */
interface ViewState {
  view: PanelView;
  /** `step`: Back leads out of it again; without, it is the same place a little changed. */
  go: (part: PanelView, step?: boolean) => void;
}

const ViewContext = createContext<ViewState | null>(null);

export function useView(): ViewState {
  const state = useContext(ViewContext);
  if (!state) throw new Error("This needs a part of Usher above it.");
  return state;
}

/** Keeps the view by itself, in the page's address or by the host's props, whichever is wanted. */
export function ViewProvider({ children, ...props }: ViewProps & { children: ReactNode }) {
  const { view: given, routing = "none", routingKey = "usher" } = props;
  const place = useMemo<Place | null>(
    () => (routing === "none" ? null : { routing, key: routingKey }),
    [routing, routingKey],
  );
  const [view, setView] = useState<PanelView>(() => ({
    ...given,
    ...(place && readAddress(place)),
  }));
  const now = useRef(view);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const show = useCallback((next: PanelView) => {
    if (isSameView(next, now.current)) return false;
    now.current = next;
    setView(next);
    return true;
  }, []);
  const go = useCallback(
    (part: PanelView, step = false) => {
      const next = { ...now.current, ...part };
      if (!show(next)) return;
      if (place) writeAddress(place, next, step);
      latest.current.onViewChange?.(next);
    },
    [show, place],
  );
  useGiven(given, show);
  useAddress(place, (next) => {
    if (show(next)) latest.current.onViewChange?.(next);
  });
  const state = useMemo(() => ({ view, go }), [view, go]);
  return <ViewContext.Provider value={state}>{children}</ViewContext.Provider>;
}

/** Shows what the host gives whenever it gives another view than before. */
function useGiven(given: PanelView | undefined, show: (view: PanelView) => void): void {
  const shown = useRef(given);
  useEffect(() => {
    if (!given || (shown.current && isSameView(given, shown.current))) return;
    shown.current = given;
    show(given);
  }, [given, show]);
}

/** Follows Back, Forward and links within the page. */
function useAddress(place: Place | null, follow: (view: PanelView) => void): void {
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    if (!place) return;
    const read = () => latest.current(readAddress(place));
    window.addEventListener("popstate", read);
    window.addEventListener("hashchange", read);
    return () => {
      window.removeEventListener("popstate", read);
      window.removeEventListener("hashchange", read);
    };
  }, [place]);
}
