import type { Product } from "./product.ts";
import { readingRoom } from "./reading-room/reading-room.ts";
import { roadbook } from "./roadbook/roadbook.ts";
import { sidedesk } from "./sidedesk/sidedesk.ts";
import { signalbox } from "./signalbox/signalbox.ts";
import { woodshed } from "./woodshed/woodshed.ts";

/** The sample products, one for each of Usher's profiles, in the order they are shown in. */
export const products: readonly [Product, ...Product[]] = [
  roadbook,
  readingRoom,
  woodshed,
  sidedesk,
  signalbox,
];

export function productOf(organization: string | undefined): Product | null {
  return products.find((product) => product.organization === organization) ?? null;
}

/** Every product names its most powerful account first. */
export function administratorOf({ accounts }: Product): Product["accounts"][0] {
  return accounts[0];
}
