import { type PanelView, viewFromParams, viewToParams } from "./view.ts";

/** Where in the page's address a panel keeps its view. */
export interface Place {
  routing: "search" | "hash";
  /** What its parameters begin with. */
  key: string;
}

/** The view that the page's address tells of. */
export function readAddress(place: Place): PanelView {
  return viewFromParams(paramsOf(new URL(location.href), place), place.key);
}

/**
 * Puts the view into the page's address, and leaves all else in it as it is: other parameters, and the
 * path that a host's own router keeps in the fragment (`#/people?usher-search=ada`). `step` makes an entry
 * in the history, so that Back leads out of it.
 */
export function writeAddress(place: Place, view: PanelView, step: boolean): void {
  const url = new URL(location.href);
  const params = paramsOf(url, place);
  for (const name of [...params.keys()]) if (name.startsWith(`${place.key}-`)) params.delete(name);
  for (const [name, value] of viewToParams(view, place.key)) params.set(name, value);
  if (place.routing === "search") url.search = params.toString();
  else url.hash = withParams(url.hash, params);
  if (url.href === location.href) return;
  // A host's router keeps its own state there.
  if (step) history.pushState(history.state, "", url);
  else history.replaceState(history.state, "", url);
}

function paramsOf(url: URL, { routing }: Place): URLSearchParams {
  if (routing === "search") return url.searchParams;
  const [, query = ""] = splitHash(url.hash);
  return new URLSearchParams(query);
}

function withParams(hash: string, params: URLSearchParams): string {
  const [path] = splitHash(hash);
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** The host's part of a fragment and the parameters behind its question mark. */
function splitHash(hash: string): [string, string?] {
  const text = hash.replace(/^#/, "");
  const at = text.indexOf("?");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
