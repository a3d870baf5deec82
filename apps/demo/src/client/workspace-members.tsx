import { UserManagement } from "@usher/widget";
import "@usher/widget/style.css";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";
import { getToken } from "./token.ts";

/** The members of the workspace that the place names in `data-workspace-id`: the whole panel so far. */
function Members({ usherUrl }: { usherUrl: string }) {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme);
  return (
    <UserManagement serverUrl={usherUrl} getToken={getToken} theme={theme} onAccessEnded={leave} />
  );
}

const place = document.querySelector<HTMLElement>('[data-usher-part="workspace-members"]');
if (place) createRoot(place).render(<Members usherUrl={place.dataset.usherUrl ?? ""} />);
