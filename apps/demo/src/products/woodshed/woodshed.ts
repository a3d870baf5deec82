import { html } from "../../pages/html.ts";
import { icons } from "../../pages/icons.ts";
import type { Product } from "../product.ts";
import { homePage } from "./home-page.ts";
import { shed } from "./shed.ts";
import { chatPage, generalPage, membersPage } from "./workspace-pages.ts";
import { workspaces } from "./workspaces.ts";

export const woodshed: Product = {
  organization: "tiers",
  profile: "three-tier",
  name: "Woodshed",
  kind: "Private models on your own machine",
  slogan: "Your models, your machine, your four walls.",
  about: html`Woodshed is a sample of a workspace for language models that one hosts oneself. Its people have usernames, in three tiers.`,
  shows:
    "Users made by hand with a username and a password, daily message limits, and the members of each workspace.",
  signsInWith: "Username",
  accounts: [
    { key: "administrator", name: "Ari Demo", role: "Administrator", identifier: "administrator" },
    { key: "manager", name: "Mona Demo", role: "Manager", identifier: "manager" },
    { key: "default-user", name: "Dara Demo", role: "Default User", identifier: "default-user" },
  ],
  people: "Users",
  // Umber, and a light in the window.
  look: {
    colours: {
      paper: ["#fbfaf8", "#141210"],
      rail: ["#f3f0eb", "#0f0d0b"],
      card: ["#ffffff", "#1d1a17"],
      raised: ["#ffffff", "#26221e"],
      field: ["#ffffff", "#2a2621"],
      ink: ["#221d18", "#eee9e3"],
      muted: ["#665e55", "#aca297"],
      line: ["#e6e0d8", "#342e28"],
      control: ["#90877c", "#7f756a"],
      accent: ["#8a4b14", "#a8602a"],
      accentInk: ["#8a4b14", "#efb27a"],
      accentSoft: ["#f6eadd", "#35281b"],
    },
    poster: {
      poster: "#33200f",
      posterFar: "#4a2f18",
      posterNear: "#6b4422",
      posterInk: "#f8efe2",
      posterMuted: "#dcc7ad",
      spark: "#f4b452",
    },
    radius: 8,
    frame: "rail",
  },
  mark: html`<rect width="28" height="28" rx="6" fill="#8a4b14"/><path d="M6.5 14 14 7.5 21.5 14v7h-15z" fill="#fff"/><rect x="12" y="15" width="4" height="6" fill="#8a4b14"/>`,
  picture: shed,
  navigation: [
    { entries: [{ to: "/", name: "Home", icon: icons.home }] },
    {
      name: "Workspaces",
      onlyWide: true,
      entries: workspaces.map(({ externalId, name }) => ({
        to: `/workspaces/${externalId}`,
        name,
        icon: icons.workspace,
      })),
    },
  ],
  pages: {
    "/": homePage,
    "/workspaces/:workspace": chatPage,
    "/workspaces/:workspace/settings": generalPage,
    "/workspaces/:workspace/settings/members": membersPage,
  },
  steps: {
    administrator: () => [
      {
        deed: html`Add a user in <a href="/settings/people">Users</a>.`,
        hint: html`A username, a first password and a tier. They choose a new password at Usher before they come in here.`,
      },
      {
        deed: html`Give that user a daily message limit.`,
        hint: html`Their row shows what of it is used.`,
      },
      {
        deed: html`Choose the members of a <a href="/workspaces/contracts/settings/members">workspace</a>.`,
        hint: html`Settings, then Members. All at once, and in force at once.`,
      },
      {
        deed: html`Come back as the manager.`,
        hint: html`They look after users, and can do nothing to an administrator.`,
      },
    ],
    other: [
      {
        deed: html`Open a workspace.`,
        hint: html`You chat where somebody has made you a member.`,
      },
      {
        deed: html`Look at <a href="/settings/people">Users</a>.`,
        hint: html`The panel says that they are not yours to see, instead of showing an empty list.`,
      },
    ],
  },
};
