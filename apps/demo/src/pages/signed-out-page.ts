import { signInPath } from "./addresses.ts";
import type { Html } from "./html.ts";
import { notePage } from "./note-page.ts";
import { type Stage, wholePage } from "./whole-page.ts";

export function signedOutPage(stage: Stage): Html {
  const { product } = stage;
  const body = notePage(product, {
    title: "You're signed out",
    text: `Your access to ${product?.name ?? "this product"} was changed or has ended. Sign in again, or ask an administrator if you think this is a mistake.`,
    link: { to: product ? signInPath(product) : "/sign-in", name: "Sign in" },
  });
  return wholePage(stage, { title: "Signed out", body });
}
