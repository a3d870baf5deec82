import type { Page } from "../../pages/shell.ts";

/** Reading is for everyone here; writing takes this product's own permission. */
export function mayWrite({ me }: Page): boolean {
  return me.permissions.includes("collections:write");
}
