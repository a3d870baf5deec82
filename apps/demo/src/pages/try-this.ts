import { type Html, html } from "./html.ts";
import type { Page } from "./shell.ts";

/** The way through the demo, for somebody who sees it for the first time. */
export function tryThis(page: Page): Html {
  const mayInvite = page.me.permissions.includes("users:invite");
  const steps = mayInvite ? administratorSteps(page) : memberSteps();
  return html`<section class="card try" aria-labelledby="try">
      <h2 id="try">Try this</h2>
      <ol>${steps.map(({ deed, hint }) => html`<li><strong>${deed}</strong><span>${hint}</span></li>`)}</ol>
      ${mayInvite && start(page)}
    </section>`;
}

function start({ settings }: Page): Html {
  return html`<p class="try-start">
        <a class="button" href="/settings/people">Open People</a>
        <a class="button button-quiet" href="${settings.inboxUrl}" target="_blank">Open the inbox</a>
      </p>`;
}

interface Step {
  deed: Html;
  hint: Html;
}

function administratorSteps({ settings }: Page): Step[] {
  return [
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
  ];
}

function memberSteps(): Step[] {
  return [
    {
      deed: html`Look at <a href="/settings/people">People</a>.`,
      hint: html`A member may not see them, and the panel says so instead of showing an empty list.`,
    },
    {
      deed: html`Sign out, and come back as the owner or the admin.`,
      hint: html`They invite people, change roles and suspend.`,
    },
  ];
}
