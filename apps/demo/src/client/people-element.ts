import { leave } from "./leave.ts";
import { chosenTheme, onThemeChange } from "./theme.ts";

/** What the product tells the custom element, and hears from it. */
const panel = document.querySelector("usher-user-management");

panel?.addEventListener("usher-access-ended", leave);
onThemeChange(() => panel?.setAttribute("theme", chosenTheme()));
