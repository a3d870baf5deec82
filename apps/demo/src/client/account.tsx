import { AccountSecurity } from "@usher/widget";
import "@usher/widget/style.css";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";
import { getToken } from "./token.ts";

/** One's own account at Usher, in the product's settings. */
function Account({ usherUrl }: { usherUrl: string }) {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme);
  return (
    <AccountSecurity
      details
      getToken={getToken}
      serverUrl={usherUrl}
      theme={theme}
      onAccessEnded={leave}
    />
  );
}

const place = document.querySelector<HTMLElement>('[data-usher-part="account"]');
if (place) createRoot(place).render(<Account usherUrl={place.dataset.usherUrl ?? ""} />);
