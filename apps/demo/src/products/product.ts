import type { Html } from "../pages/html.ts";
import type { Page } from "../pages/shell.ts";
import type { Step } from "../pages/try-this.ts";
import type { Account } from "../sample/accounts.ts";
import type { Look } from "./look.ts";

/** A place that the navigation leads to. */
export interface Entry {
  to: string;
  name: string;
  icon: Html;
}

export interface NavigationGroup {
  name?: string;
  entries: Entry[];
  /** Left out where the navigation is one line. */
  onlyWide?: true;
}

/** All that makes one sample product what it is. Every page is drawn from this. */
export interface Product {
  /** The slug of its organization at Usher, whose users are its users. */
  organization: string;
  /** The profile that organization has, as the front door says it. */
  profile: string;
  name: string;
  /** What sort of product it is, in two or three words. */
  kind: string;
  slogan: string;
  about: Html;
  /** What of Usher one sees here and not in the others. */
  shows: string;
  signsInWith: "E-mail" | "Username";
  accounts: [Account, ...Account[]];
  /** What it calls the page with the panel. */
  people: string;
  look: Look;
  /** Shapes in a square of 28. */
  mark: Html;
  /** The picture of its entrance, in the poster's colours. */
  picture: Html;
  navigation: NavigationGroup[];
  /** By path, which may have parameters (`/collections/:collection`). */
  pages: Record<string, (page: Page) => Html>;
  /** The way through the demo: for whoever may see the panel, and for the others. */
  steps: { administrator: (page: Page) => Step[]; other: Step[] };
}
