import type { Product } from "./product.ts";
import { roadbook } from "./roadbook/roadbook.ts";

/** The sample products, one for each of Usher's profiles, in the order they are shown in. */
export const products: readonly [Product, ...Product[]] = [roadbook];

export function productOf(organization: string | undefined): Product | null {
  return products.find((product) => product.organization === organization) ?? null;
}
