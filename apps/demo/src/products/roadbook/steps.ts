import { html } from "../../pages/html.ts";
import type { Product } from "../product.ts";

export const steps: Product["steps"] = {
  administrator: ({ settings }) => [
    {
      deed: html`Invite two people in <a href="/settings/people">People</a>.`,
      hint: html`Any address will do: every mail stays on this machine.`,
    },
    {
      deed: html`Open the <a href="${settings.inboxUrl}" target="_blank">inbox</a> and follow a link in a private window.`,
      hint: html`Choose a name and a password there. Here, the row turns from Invited to Active by itself.`,
    },
    {
      deed: html`Suspend that person while their window is open.`,
      hint: html`Their page closes within a second. Reactivate them, change their role, delete them.`,
    },
    {
      deed: html`Open the person and read Activity.`,
      hint: html`Every deed is there: who did it, to whom, and what changed.`,
    },
    {
      deed: html`Switch to the <a href="/settings/people/element">custom element</a>.`,
      hint: html`The same panel from one script tag. Both pages show the code they are made of.`,
    },
  ],
  other: [
    {
      deed: html`Look at <a href="/settings/people">People</a>.`,
      hint: html`A member may not see them, and the panel says so instead of showing an empty list.`,
    },
    {
      deed: html`Sign out, and come back as the owner or the admin.`,
      hint: html`They invite people, change roles and suspend.`,
    },
  ],
};
