import { WorkspaceMembers } from "@usher/widget";
import "@usher/widget/style.css";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";
import { getToken } from "./token.ts";

interface MembersProps {
  usherUrl: string;
  workspace: string;
}

/** The members of one workspace, as a part of Usher's panel alone in the product's own settings. */
function Members({ usherUrl, workspace }: MembersProps) {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme);
  return (
    <WorkspaceMembers
      externalId={workspace}
      getToken={getToken}
      serverUrl={usherUrl}
      theme={theme}
      onAccessEnded={leave}
    />
  );
}

const place = document.querySelector<HTMLElement>('[data-usher-part="workspace-members"]');
if (place) {
  const { usherUrl = "", workspaceId = "" } = place.dataset;
  createRoot(place).render(<Members usherUrl={usherUrl} workspace={workspaceId} />);
}
