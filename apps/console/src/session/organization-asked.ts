import { words } from "../words.ts";
import { rememberedOrganization } from "./remembered-organization.ts";

/** The organization a page is asked for, or the one signed in to last, with its name where it is known. */
export function organizationAsked(): { slug: string; brand: string } {
  const remembered = rememberedOrganization();
  const asked = new URLSearchParams(location.search).get("organization");
  const slug = asked ?? remembered?.slug ?? "";
  const brand = remembered && remembered.slug === slug ? remembered.name : words.product;
  return { slug, brand };
}
