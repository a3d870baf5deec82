import { InviteButton, UserDrawer, UsersTable, UsherProvider } from "@usher/widget";
import "@usher/widget/style.css";
import { useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";
import { getToken } from "./token.ts";

/** Parts of Usher put together in the product's own way; they share one connection. */
function People({ usherUrl, ownId }: { usherUrl: string; ownId: string }) {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme);
  const [open, setOpen] = useState(false);
  return (
    <UsherProvider serverUrl={usherUrl} getToken={getToken} onAccessEnded={leave}>
      <div className="parts-bar">
        <h1>Team</h1>
        <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
          Your own entry
        </button>
        <InviteButton theme={theme} />
      </div>
      <UsersTable theme={theme} />
      <UserDrawer theme={theme} userId={ownId} open={open} onClose={() => setOpen(false)} />
    </UsherProvider>
  );
}

const place = document.getElementById("people");
if (place) {
  const { usherUrl = "", ownId = "" } = place.dataset;
  createRoot(place).render(<People usherUrl={usherUrl} ownId={ownId} />);
}
