import { html } from "../../pages/html.ts";
import { icons } from "../../pages/icons.ts";
import { fonts } from "../look.ts";
import type { Product } from "../product.ts";
import { collectionPage } from "./collection-page.ts";
import { homePage } from "./home-page.ts";
import { shelves } from "./shelf.ts";

export const readingRoom: Product = {
  organization: "links",
  profile: "registration-links",
  name: "Reading Room",
  kind: "A research library",
  slogan: "Every paper of the house, on one shelf.",
  about: html`Reading Room is a sample library. An administrator hands out a link, and whoever has it registers as a reader.`,
  shows:
    "Registration links that run out, newcomers who may read every collection, and a role that may change them.",
  signsInWith: "E-mail",
  accounts: [
    { key: "admin", name: "Lina Demo", role: "AccountAdmin", identifier: "admin@links.example" },
    { key: "user", name: "Uri Demo", role: "AccountUser", identifier: "user@links.example" },
  ],
  people: "Users",
  // Book cloth and cream.
  look: {
    colours: {
      paper: ["#faf7f2", "#161213"],
      rail: ["#fdfbf8", "#1b1617"],
      card: ["#ffffff", "#201a1c"],
      raised: ["#ffffff", "#2a2225"],
      field: ["#ffffff", "#2c2427"],
      ink: ["#2a1e21", "#efe8e8"],
      muted: ["#6d5f61", "#b0a3a5"],
      line: ["#e7dfd6", "#382e31"],
      control: ["#948588", "#85767a"],
      accent: ["#7b2d45", "#a04a65"],
      accentInk: ["#7b2d45", "#e7a5b8"],
      accentSoft: ["#f5e6e8", "#38222a"],
    },
    poster: {
      poster: "#4a1a2a",
      posterFar: "#6a2b40",
      posterNear: "#8a3d55",
      posterInk: "#f7efe4",
      posterMuted: "#e3c9cb",
      spark: "#d9a441",
    },
    headings: fonts.serif,
    radius: 4,
    frame: "bar",
  },
  mark: html`<rect width="28" height="28" rx="4" fill="#7b2d45"/><path d="M14 9c-2.2-1.7-4.7-2-7-1.7v12c2.300-.3 4.800 0 7 1.7 2.2-1.7 4.7-2 7-1.7v-12c-2.300-.3-4.800 0-7 1.7z" fill="#fff"/><path d="M14 9v12" stroke="#7b2d45" stroke-width="1.4"/>`,
  picture: shelves,
  navigation: [{ entries: [{ to: "/", name: "Collections", icon: icons.collections }] }],
  pages: { "/": homePage, "/collections/:collection": collectionPage },
  steps: {
    administrator: () => [
      {
        deed: html`Generate a registration link in <a href="/settings/people">Users</a>.`,
        hint: html`Limit its uses or its e-mail domains, and copy it.`,
      },
      {
        deed: html`Open it in a private window and register.`,
        hint: html`The newcomer is in your list at once, as a reader.`,
      },
      {
        deed: html`Make that reader an AccountAdmin.`,
        hint: html`On their page, “Read-only for you” goes away.`,
      },
    ],
    other: [
      {
        deed: html`Open a collection.`,
        hint: html`You may read all of them and change none.`,
      },
      {
        deed: html`Look at <a href="/settings/people">Users</a>.`,
        hint: html`The panel says that they are not yours to see, instead of showing an empty list.`,
      },
    ],
  },
};
