import type { Page } from "@playwright/test";

/** How everything in the panel looks, element by element: each property that a host's rules reach. */
export function panelLooks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What follows from the host's typeface and from what is written, not from rules.
    const measured =
      /size|width|height|origin|inset|^(left|right|top|bottom)|font-family|family|grid-template|perspective/;
    const looksOf = (element: Element, pseudo = "") => {
      const style = getComputedStyle(element, pseudo || null);
      return Array.from(style)
        .filter((property) => !property.startsWith("--") && !measured.test(property))
        .map((property) => `${property}: ${style.getPropertyValue(property)}`);
    };
    const elements = [...document.querySelectorAll("[data-usher] *")];
    return elements.flatMap((element) => {
      if (element.closest("[data-base-ui-focus-guard], [aria-hidden='true'][style]")) return [];
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
      return ["", "::before", "::after"].flatMap((pseudo) =>
        looksOf(element, pseudo).map((look) => `${name}${pseudo} ${look}`),
      );
    });
  });
}

/** How the host's own elements look, in every property. */
export function hostLooks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll("#own, #own *"),
    ];
    return own.flatMap((element) =>
      ["", "::before", "::after", "::placeholder", "::selection", "::marker"].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        return Array.from(style)
          .filter(
            (property) =>
              !/^(block-size|height|perspective-origin|transform-origin)$/.test(property),
          )
          .map(
            (property) =>
              `${element.tagName.toLowerCase()}${pseudo} ${property}: ${style.getPropertyValue(property)}`,
          );
      }),
    );
  });
}

/** What a host's page is made of. */
export const ownElements = `<section id="own"><h1>Host</h1><p>Text with <a href="#">a link</a>, <code>code</code>
<kbd>K</kbd></p><ul><li>One</li></ul><ol><li>Two</li></ol><button type="button">Button</button>
<input placeholder="Name"><textarea></textarea><select><option>A</option></select><label>
<input type="checkbox"> Check</label><fieldset><legend>Legend</legend></fieldset><table><thead><tr>
<th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table><svg width="9" height="9"><path
d="M0 0h9" fill="red"/></svg><dialog open>Dialog</dialog><div class="usher row panel card">Div</div></section>`;
