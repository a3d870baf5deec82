import { UserManagement } from "@usher/widget";
import "@usher/widget/style.css";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";

/** Usher's panel as a React component, in Roadbook's colours (`styles/usher.css`). */
function People({ usherUrl }: { usherUrl: string }) {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme);
  return (
    <UserManagement serverUrl={usherUrl} getToken={getToken} theme={theme} onAccessEnded={leave} />
  );
}

/** Asks our own server, which knows who is signed in. The panel asks again before a token ends. */
async function getToken(): Promise<string> {
  const response = await fetch("/usher-token", { method: "POST" });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  const { token } = await response.json();
  return token;
}

const place = document.getElementById("people");
if (place) createRoot(place).render(<People usherUrl={place.dataset.usherUrl ?? ""} />);
