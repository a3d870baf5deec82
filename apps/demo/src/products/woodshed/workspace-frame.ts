import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { type SampleWorkspace, workspaceOf } from "./workspaces.ts";

interface Content {
  head?: Html;
  main: Html;
}

export type WorkspacePage = (workspace: SampleWorkspace, page: Page) => Content;

/** What the pages of one workspace share: its name, and the tabs between them. */
export function inWorkspace(tab: "" | "settings", content: WorkspacePage): (page: Page) => Html {
  return (page) => {
    const workspace = workspaceOf(page.parameters.workspace ?? "");
    const { head, main } = content(workspace, page);
    const base = addressOf(workspace);
    const whole = html`<header class="workspace-head">
        <div>
          <h1>${workspace.name}</h1>
          <p class="muted">${workspace.model}, ${workspace.documents.toLocaleString("en")} documents</p>
        </div>
        <nav class="forms" aria-label="Workspace">
          ${link(base, "Chat", tab === "")}
          ${link(`${base}/settings/members`, "Settings", tab === "settings")}
        </nav>
      </header>
      ${main}`;
    return shell(page, { title: workspace.name, main: whole, ...(head && { head }) });
  };
}

export function addressOf({ externalId }: SampleWorkspace): string {
  return `/workspaces/${encodeURIComponent(externalId)}`;
}

export function link(to: string, name: string, here: boolean): Html {
  return html`<a href="${to}" ${here ? html`aria-current="page"` : ""}>${name}</a>`;
}
