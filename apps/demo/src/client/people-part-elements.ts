import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";

/** What the product tells the parts' provider, and hears from it. */
const provider = document.querySelector("usher-provider");

provider?.addEventListener("usher-access-ended", leave);
onThemeChange(() => provider?.setAttribute("theme", chosenTheme()));

document.querySelector("#own-entry")?.addEventListener("click", () => {
  document.querySelector("usher-user-drawer")?.setAttribute("open", "");
});
