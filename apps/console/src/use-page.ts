import { useEffect } from "react";

/** Names the page in the tab and tells screen readers of the change, where no field has focus. */
export function usePage(title: string, organization?: string): void {
  useEffect(() => {
    document.title = organization ? `${title} · ${organization}` : title;
  }, [title, organization]);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, []);
}
