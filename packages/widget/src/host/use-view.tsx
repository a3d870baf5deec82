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
import { type Hold, useHolds } from "./holds.ts";
import { isSameView, type PanelView } from "./view.ts";

/** Where in the panel one is, and the way elsewhere. */
interface ViewState {
  view: PanelView;
  /** `step`: Back leads out of it again; without, it is the same place a little changed. */
  go: (part: PanelView, step?: boolean) => void;
  /** Has something to say before Back, a link or the host leads elsewhere. */
  hold: (hold: Hold) => () => void;
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
  const latest = useLatest(props);
  const { hold, leave } = useHolds();
  const show = useCallback((next: PanelView) => {
    if (isSameView(next, now.current)) return false;
    now.current = next;
    setView(next);
    return true;
  }, []);
  const tell = useCallback(() => latest.current.onViewChange?.(now.current), [latest]);
  const go = useCallback(
    (part: PanelView, step = false) => {
      if (!show({ ...now.current, ...part })) return;
      if (place) writeAddress(place, now.current, step);
      tell();
    },
    [show, tell, place],
  );
  useGiven(given, (next) => leave(now.current, next, { go: () => show(next), stay: tell }));
  useAddress(place, (at, next) => {
    const stay = () => writeAddress(at, now.current, true);
    leave(now.current, next, { go: () => show(next) && tell(), stay });
  });
  const state = useMemo(() => ({ view, go, hold }), [view, go, hold]);
  return <ViewContext.Provider value={state}>{children}</ViewContext.Provider>;
}

/** Follows what the host gives whenever it gives another view than before. */
function useGiven(given: PanelView | undefined, follow: (view: PanelView) => void): void {
  const last = useRef(given);
  const latest = useLatest(follow);
  useEffect(() => {
    if (!given || (last.current && isSameView(given, last.current))) return;
    last.current = given;
    latest.current(given);
  }, [given, latest]);
}

/** Follows Back, Forward and links within the page. */
function useAddress(place: Place | null, follow: (place: Place, view: PanelView) => void): void {
  const latest = useLatest(follow);
  useEffect(() => {
    if (!place) return;
    const read = () => latest.current(place, readAddress(place));
    window.addEventListener("popstate", read);
    window.addEventListener("hashchange", read);
    return () => {
      window.removeEventListener("popstate", read);
      window.removeEventListener("hashchange", read);
    };
  }, [place, latest]);
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
