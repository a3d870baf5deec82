import { type DirectorySort, directorySorts, directoryStatuses } from "@usher/domain";
import type { PanelView } from "../host/view.ts";
import {
  type ActiveSpan,
  activeSpans,
  type DirectoryView,
  mfaStates,
  wholeDirectory,
} from "./directory-view.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The list that a link leads to. What it says that the list doesn't know is left out. */
export function directoryOf(view: PanelView): DirectoryView {
  const only = <Value extends string>(known: readonly Value[], one: string | undefined) =>
    known.find((value) => value === one);
  return {
    search: view.search ?? "",
    statuses: directoryStatuses.filter((status) => view.statuses?.includes(status)),
    roles: view.roles ?? [],
    licenses: view.licenses ?? [],
    groups: view.groups?.filter((id) => uuid.test(id)) ?? [],
    mfa: only(mfaStates, view.mfa) ?? "any",
    lastActive: only<ActiveSpan>(activeSpans, view.lastActive) ?? "any",
    sort: only<DirectorySort>(directorySorts, view.sort) ?? wholeDirectory.sort,
  };
}

/** A change of the list as a change of the link; what is usual stands in no link. */
export function linkOf(change: Partial<DirectoryView>): PanelView {
  const link: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(change)) {
    const usual = wholeDirectory[key as keyof DirectoryView];
    link[key] = isUsual(value, usual) ? undefined : value;
  }
  return link;
}

function isUsual(value: unknown, usual: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === usual;
}
