import { chosenTheme, onThemeChange } from "./theme.ts";

/** What the product does once Usher's sign-in has let somebody in: our own cookie is set by then. */
const part = document.querySelector("usher-sign-in");

part?.addEventListener("usher-signed-in", () => location.assign("/"));
onThemeChange(() => part?.setAttribute("theme", chosenTheme()));
