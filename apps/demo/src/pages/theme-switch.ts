import { type Theme, themes } from "../theme.ts";
import { type Html, html } from "./html.ts";
import { icons } from "./icons.ts";

const names: Record<Theme, string> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
};

/** Light, dark, or as the system: the script of the page does it at once and remembers it. */
export function themeSwitch(chosen: Theme): Html {
  return html`<fieldset class="themes">
      <legend class="hidden">Colours</legend>
      ${themes.map(
        (theme) => html`<label title="${names[theme]}">
        <input type="radio" name="theme" value="${theme}" ${theme === chosen ? html`checked` : ""}>
        ${icons[theme]}<span class="hidden">${names[theme]}</span>
      </label>`,
      )}
    </fieldset>`;
}
