import { html } from "../../pages/html.ts";
import { icons } from "../../pages/icons.ts";
import type { Product } from "../product.ts";
import { modelsPage } from "./models-page.ts";
import { tracks } from "./tracks.ts";
import { usagePage } from "./usage-page.ts";

export const signalbox: Product = {
  organization: "roles",
  profile: "multi-role",
  name: "Signalbox",
  kind: "A gateway to many models",
  slogan: "One address. The right model behind it.",
  about: html`Signalbox is a sample of a gateway that routes requests to language models. Whoever looks after it holds one role or several.`,
  shows:
    "Several roles for one user, roles of the organization's own making, and disabling instead of deleting.",
  signsInWith: "E-mail",
  accounts: [
    { key: "admin", name: "Rhea Demo", role: "admin", identifier: "admin@roles.example" },
    { key: "manager", name: "Milo Demo", role: "manager", identifier: "manager@roles.example" },
  ],
  people: "Users",
  // Slate and signal blue, the navigation always dark.
  look: {
    colours: {
      paper: ["#f4f6f8", "#0f1318"],
      rail: ["#16202a", "#16202a"],
      card: ["#ffffff", "#171d24"],
      raised: ["#ffffff", "#202832"],
      field: ["#ffffff", "#252e39"],
      ink: ["#17202a", "#e6ebf1"],
      muted: ["#576372", "#9eaab8"],
      line: ["#dbe1e8", "#2b3541"],
      control: ["#818d9b", "#717e8d"],
      accent: ["#1f5fa8", "#2f70bd"],
      accentInk: ["#1b579c", "#8fc1f5"],
      accentSoft: ["#e3edf8", "#1b2f45"],
    },
    poster: {
      poster: "#14202c",
      posterFar: "#2b4055",
      posterNear: "#2f70bd",
      posterInk: "#eef4fa",
      posterMuted: "#b9c9da",
      spark: "#5fd08a",
    },
    radius: 6,
    frame: "dark-rail",
  },
  mark: html`<rect width="28" height="28" rx="5" fill="#1f5fa8"/><path d="M6 14h5c4.5 0 3.5-6 8-6h3M11 14c4.5 0 3.5 6 8 6h3" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/><circle cx="7" cy="14" r="2.4" fill="#fff"/>`,
  picture: tracks,
  navigation: [
    {
      entries: [
        { to: "/", name: "Models", icon: icons.models },
        { to: "/usage", name: "Usage", icon: icons.usage },
      ],
    },
  ],
  pages: { "/": modelsPage, "/usage": usagePage },
  steps: {
    administrator: () => [
      {
        deed: html`Invite somebody in <a href="/settings/people">Users</a> with two roles.`,
        hint: html`What they may do is what both allow together.`,
      },
      {
        deed: html`Make a role of your own.`,
        hint: html`A name and some permissions, below your own rank.`,
      },
      {
        deed: html`Disable a user, and enable them again.`,
        hint: html`Nothing they hold works meanwhile, and everything does afterwards.`,
      },
    ],
    other: [
      {
        deed: html`Look at <a href="/settings/people">Users</a>.`,
        hint: html`A manager looks after models and API keys, and the panel shows those. Users and roles are the admin's.`,
      },
      {
        deed: html`Sign out, and come back as the admin.`,
        hint: html`They invite people, and give each one role or several.`,
      },
    ],
  },
};
