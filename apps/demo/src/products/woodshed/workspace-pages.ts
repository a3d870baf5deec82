import { html } from "../../pages/html.ts";
import { composer, thread } from "../../pages/thread.ts";
import { addressOf, inWorkspace, link } from "./workspace-frame.ts";
import type { SampleWorkspace } from "./workspaces.ts";

export const chatPage = inWorkspace("", ({ messages, model }) => ({
  main:
    messages.length > 0
      ? thread(messages, model)
      : html`<div class="thread"><p class="muted thread-empty">Nobody has asked anything here yet.</p>${composer(`Ask ${model}`)}</div>`,
}));

export const generalPage = inWorkspace("settings", (workspace) => ({
  main: html`${tabs(workspace, "General")}
    <dl class="card facts">
      <div><dt>Name</dt><dd>${workspace.name}</dd></div>
      <div><dt>What it is for</dt><dd>${workspace.about}</dd></div>
      <div><dt>Model</dt><dd>${workspace.model}</dd></div>
      <div><dt>Answers from</dt><dd>${workspace.documents.toLocaleString("en")} documents of its own</dd></div>
    </dl>`,
}));

/** Who is in the workspace: a part of Usher's panel, mounted by `client/workspace-members.tsx`. */
export const membersPage = inWorkspace("settings", (workspace, { settings }) => ({
  head: html`<link rel="stylesheet" href="/assets/panel.css">
    <script type="module" src="/assets/workspace-members.js"></script>`,
  main: html`${tabs(workspace, "Members")}
    <div class="panel-place">
      <div data-usher-part="workspace-members" data-workspace-id="${workspace.externalId}" data-usher-url="${settings.usherUrl}"></div>
    </div>`,
}));

function tabs(workspace: SampleWorkspace, here: "General" | "Members") {
  const base = `${addressOf(workspace)}/settings`;
  return html`<nav class="tabs" aria-label="Settings of the workspace">
      ${link(base, "General", here === "General")}
      ${link(`${base}/members`, "Members", here === "Members")}
    </nav>`;
}
