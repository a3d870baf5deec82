import { product } from "../product.ts";
import { rememberedOrganization } from "./remembered-organization.ts";

/** The organization a page is asked for, or the one signed in to last, with its name where it is known. */
export function organizationAsked(): { slug: string; brand: string } {
  const remembered = rememberedOrganization();
  const asked = new URLSearchParams(location.search).get("organization");
  const slug = asked ?? remembered?.slug ?? "";
  const brand = remembered && remembered.slug === slug ? remembered.name : product;
  return { slug, brand };
}

/** A page for an organization that was named already, so that nobody names it twice. */
export function forOrganization(path: string, slug: string): string {
  return slug ? `${path}?organization=${encodeURIComponent(slug)}` : path;
}
