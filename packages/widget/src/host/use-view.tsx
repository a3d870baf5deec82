import {
  createContext,
  type ReactNode,
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
import { createViewKeeper, type Manner, type ViewKeeper, type ViewOutlets } from "./view-keeper.ts";

/** Where in the panel one is, and the way elsewhere. */
interface ViewState {
  view: PanelView;
  /** `in-place` when the manner is left out: the same place a little changed. */
  go: (part: PanelView, manner?: Manner) => void;
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
  const place = usePlace(props);
  const [view, setView] = useState<PanelView>(() => ({
    ...props.view,
    ...(place && readAddress(place)),
  }));
  const latest = useLatest({ place, tellHost: props.onViewChange });
  const keeper = useKeeper(view, {
    show: setView,
    tell(next, step) {
      const { place, tellHost } = latest.current;
      if (place) writeAddress(place, next, step);
      tellHost?.(next);
    },
  });
  const tellHost = () => latest.current.tellHost?.(keeper.now());
  const { hold, leave } = useHolds(keeper);
  useGiven(props.view, (next) => leave(next, { go: () => {}, stay: tellHost }));
  useAddress(place, (at, next) =>
    leave(next, { go: tellHost, stay: () => writeAddress(at, keeper.now(), true) }),
  );
  const state = useMemo<ViewState>(() => ({ view, hold, go: keeper.go }), [view, hold, keeper]);
  return <ViewContext.Provider value={state}>{children}</ViewContext.Provider>;
}

function usePlace({ routing = "none", routingKey: key = "usher" }: ViewProps): Place | null {
  return useMemo(() => (routing === "none" ? null : { routing, key }), [routing, key]);
}

function useKeeper(first: PanelView, outlets: ViewOutlets): ViewKeeper {
  const [keeper] = useState(() => createViewKeeper(first, outlets));
  useEffect(() => keeper.stop, [keeper]);
  return keeper;
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

/** Follows Back, Forward, links within the page, and an address that a host lets the panel read later on. */
function useAddress(place: Place | null, follow: (place: Place, view: PanelView) => void): void {
  const latest = useLatest(follow);
  const last = useRef(place);
  useEffect(() => {
    if (!place) return;
    const read = () => latest.current(place, readAddress(place));
    if (place !== last.current && Object.keys(readAddress(place)).length > 0) read();
    last.current = place;
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
