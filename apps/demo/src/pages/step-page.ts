import type { Product } from "../products/product.ts";
import { signInPath, usherSignIn } from "./addresses.ts";
import type { Html } from "./html.ts";
import { notePage } from "./note-page.ts";
import { type Stage, wholePage } from "./whole-page.ts";

/** When a password is right but isn't all: this host asks for nothing more, and Usher does. */
export function stepPage(stage: Stage & { product: Product }): Html {
  const { product, settings } = stage;
  const body = notePage(product, {
    title: "One more step, at Usher",
    text: `This account needs a code or a new password. ${product.name} asks for neither itself: Usher's own sign-in page does. A new password, once chosen, opens ${product.name} too.`,
    link: { to: usherSignIn(settings.usherUrl, product.organization), name: "Go on at Usher" },
    otherwise: { to: signInPath(product), name: "Back to sign in" },
  });
  return wholePage(stage, { title: "One more step", body });
}
