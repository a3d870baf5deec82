import { html } from "../../pages/html.ts";
import { icons } from "../../pages/icons.ts";
import type { Product } from "../product.ts";
import { homePage } from "./home-page.ts";
import { road } from "./road.ts";
import { roadmapPage } from "./roadmap-page.ts";
import { steps } from "./steps.ts";

export const roadbook: Product = {
  organization: "acme",
  profile: "standard",
  name: "Roadbook",
  kind: "Roadmaps and a handbook",
  slogan: "Plans, pages and the people behind them.",
  about: html`Roadbook is a small product made to show one thing: what user management by <strong>Usher</strong> looks like inside a product that is not Usher.`,
  shows:
    "Owners and admins invite people by mail, give them a role, suspend and delete them. Sixty people to begin with.",
  signsInWith: "E-mail",
  accounts: [
    { key: "owner", name: "Olive Demo", role: "Owner", identifier: "owner@acme.example" },
    { key: "admin", name: "Adrian Demo", role: "Admin", identifier: "admin@acme.example" },
    { key: "member", name: "Mika Demo", role: "Member", identifier: "member@acme.example" },
  ],
  people: "People",
  // Paper and pine.
  look: {
    colours: {
      paper: ["#f7f5ef", "#121512"],
      rail: ["#efece3", "#0d0f0d"],
      card: ["#fffefb", "#1a1e1b"],
      raised: ["#fffefb", "#222723"],
      field: ["#ffffff", "#272d28"],
      ink: ["#1c241f", "#e9ece6"],
      muted: ["#5c655d", "#a2aba3"],
      line: ["#e0dccf", "#2d332e"],
      control: ["#8b9089", "#737b74"],
      accent: ["#1d6a4d", "#2a7d5c"],
      accentInk: ["#1d6a4d", "#7ccaa6"],
      accentSoft: ["#e1ece3", "#1e2f26"],
    },
    poster: {
      poster: "#134a37",
      posterFar: "#185a43",
      posterNear: "#1d6a4d",
      posterInk: "#f3f6f1",
      posterMuted: "#c6dccf",
      spark: "#f2c14e",
    },
    radius: 12,
    frame: "rail",
  },
  mark: html`<rect width="28" height="28" rx="7" fill="#1d6a4d"/><path d="M9 22 12.5 6h3L19 22z" fill="#fff"/><path d="M14 8v2.5M14 13v3M14 18.5V22" stroke="#1d6a4d" stroke-width="1.4"/>`,
  picture: road,
  navigation: [
    {
      entries: [
        { to: "/", name: "Home", icon: icons.home },
        { to: "/roadmap", name: "Roadmap", icon: icons.roadmap },
      ],
    },
  ],
  pages: { "/": homePage, "/roadmap": roadmapPage },
  steps,
};
