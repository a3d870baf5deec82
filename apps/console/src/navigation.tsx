import type { SignInNotice } from "@usher/widget/parts";
import { type ComponentProps, type MouseEvent, useSyncExternalStore } from "react";

/** What a page is told by the one before it, beside the address. */
export interface Passed {
  /** Why one is asked to sign in. */
  notice?: SignInNotice | undefined;
  /** Where to go on after signing in. */
  next?: string | undefined;
}

const moved = new EventTarget();

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  moved.addEventListener("moved", listener);
  return () => {
    window.removeEventListener("popstate", listener);
    moved.removeEventListener("moved", listener);
  };
}

/** Goes to another page of the console without loading it anew. */
export function navigate(path: string, passed: Passed = {}, replace = false): void {
  if (replace) history.replaceState(passed, "", path);
  else history.pushState(passed, "", path);
  scrollTo(0, 0);
  moved.dispatchEvent(new Event("moved"));
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** What was handed over to this page; it survives a reload, as `history.state` does. */
export function passed(): Passed {
  return (history.state as Passed | null) ?? {};
}

/** A link within the console. */
export function Link({ href, onClick, ...rest }: ComponentProps<"a"> & { href: string }) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    navigate(href);
  }
  return <a {...rest} href={href} onClick={follow} />;
}
