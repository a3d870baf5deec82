import { html } from "../../pages/html.ts";
import { icons } from "../../pages/icons.ts";
import type { Product } from "../product.ts";
import { desk } from "./desk.ts";
import { chatPage, homePage } from "./home-page.ts";
import { knowledgePage } from "./knowledge-page.ts";

export const sidedesk: Product = {
  organization: "licensed",
  profile: "licensed",
  name: "Sidedesk",
  kind: "An assistant for companies",
  slogan: "A colleague who has read everything.",
  about: html`Sidedesk is a sample of an AI assistant that a company buys by the seat. What one may do in it depends on the license one has.`,
  shows:
    "License types with a number of seats each, groups, invitations that hold a seat, and resetting somebody's MFA.",
  signsInWith: "E-mail",
  accounts: [
    { key: "admin", name: "Lida Demo", role: "Admin", identifier: "admin@licensed.example" },
    { key: "user", name: "Udo Demo", role: "User", identifier: "user@licensed.example" },
  ],
  people: "People",
  // Violet on white.
  look: {
    colours: {
      paper: ["#ffffff", "#131217"],
      rail: ["#f6f5fb", "#0e0d12"],
      card: ["#ffffff", "#1b1a21"],
      raised: ["#ffffff", "#25232d"],
      field: ["#ffffff", "#292732"],
      ink: ["#1c1a26", "#edebf3"],
      muted: ["#625f70", "#a7a3b5"],
      line: ["#e5e3ee", "#312e3a"],
      control: ["#8b8799", "#7b7789"],
      accent: ["#5a45c4", "#6c58d2"],
      accentInk: ["#5340b8", "#bbaefa"],
      accentSoft: ["#eeebfb", "#292440"],
    },
    poster: {
      poster: "#2c2170",
      posterFar: "#3a2d8c",
      posterNear: "#5a45c4",
      posterInk: "#f5f3ff",
      posterMuted: "#cfc8f5",
      spark: "#ffc96b",
    },
    radius: 16,
    frame: "rail",
  },
  mark: html`<rect width="28" height="28" rx="9" fill="#5a45c4"/><path d="M7 9.5A2.5 2.5 0 0 1 9.5 7h9A2.5 2.5 0 0 1 21 9.5v6a2.5 2.5 0 0 1-2.5 2.5H13l-4.5 3.5V18A2 2 0 0 1 7 16z" fill="#fff"/><circle cx="11" cy="12.5" r="1.3" fill="#5a45c4"/><circle cx="17" cy="12.5" r="1.3" fill="#5a45c4"/>`,
  picture: desk,
  navigation: [
    {
      entries: [
        { to: "/", name: "Chats", icon: icons.chats },
        { to: "/knowledge", name: "Knowledge", icon: icons.knowledge },
      ],
    },
  ],
  pages: { "/": homePage, "/chats/:chat": chatPage, "/knowledge": knowledgePage },
  steps: {
    administrator: ({ settings }) => [
      {
        deed: html`Invite somebody in <a href="/settings/people">People</a>, with a license.`,
        hint: html`The form says how many seats of each type are left.`,
      },
      {
        deed: html`Follow the link in the <a href="${settings.inboxUrl}" target="_blank">inbox</a>.`,
        hint: html`In a private window. Their seat was held from the moment you invited them.`,
      },
      {
        deed: html`Change their license to Knowledge Only.`,
        hint: html`They keep Knowledge and lose Chats.`,
      },
      {
        deed: html`Ask for MFA, enrol, and reset it.`,
        hint: html`The sessions end, and a mail says why.`,
      },
    ],
    other: [
      {
        deed: html`Open a chat.`,
        hint: html`What you can do here, your license says.`,
      },
      {
        deed: html`Look at <a href="/settings/people">People</a>.`,
        hint: html`For administrators only, and the page says so clearly.`,
      },
    ],
  },
};
