import type { OrganizationRow } from "@usher/domain";

/** The organization one signed in to last, on this device: its address in a field, and its name. */
type Remembered = Pick<OrganizationRow, "slug" | "name">;

const key = "usher-organization";

export function rememberOrganization({ slug, name }: Remembered): void {
  try {
    localStorage.setItem(key, JSON.stringify({ slug, name } satisfies Remembered));
  } catch {
    // A browser that stores nothing: then it is typed again.
  }
}

export function rememberedOrganization(): Remembered | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isRemembered(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isRemembered(stored: unknown): stored is Remembered {
  const { slug, name } = (stored ?? {}) as Record<string, unknown>;
  return typeof slug === "string" && typeof name === "string";
}
