import { UserManagement } from "@usher/widget";
import "@usher/widget/style.css";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";
import { getToken } from "./token.ts";

/** Usher's panel as a React component, in the product's colours (`styles/usher.css`). */
function People({ usherUrl }: { usherUrl: string }) {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme);
  return (
    <UserManagement
      serverUrl={usherUrl}
      getToken={getToken}
      theme={theme}
      headingLevel={1}
      onAccessEnded={leave}
    />
  );
}

const place = document.getElementById("people");
if (place) createRoot(place).render(<People usherUrl={place.dataset.usherUrl ?? ""} />);
