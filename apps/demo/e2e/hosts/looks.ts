import type { Page } from "@playwright/test";

/** What rules of hosts change; not what follows from the typeface or from what is written. */
const properties = [
  ...[
    "display",
    "position",
    "float",
    "visibility",
    "opacity",
    "box-sizing",
    "overflow-x",
    "overflow-y",
  ],
  ...[
    "color",
    "fill",
    "stroke",
    "stroke-width",
    "background-color",
    "background-image",
    "box-shadow",
  ],
  ...["font-size", "font-weight", "font-style", "line-height", "letter-spacing", "white-space"],
  ...["text-align", "text-transform", "text-decoration-line", "vertical-align", "list-style-type"],
  ...["margin-top", "margin-right", "margin-bottom", "margin-left", "cursor", "appearance"],
  ...["padding-top", "padding-right", "padding-bottom", "padding-left", "user-select", "d", "r"],
  ...["border-top-width", "border-right-width", "border-bottom-width", "border-left-width"],
  ...[
    "border-top-style",
    "border-bottom-color",
    "border-top-left-radius",
    "outline-style",
    "content",
  ],
  ...[
    "border-collapse",
    "border-spacing",
    "table-layout",
    "flex-grow",
    "flex-shrink",
    "align-items",
  ],
];

/** How everything in the panel looks: each kind of element once, with what is before and after it. */
export function panelLooks(page: Page): Promise<string[]> {
  return page.evaluate((properties) => {
    const kinds = new Map<string, Element>();
    for (const element of document.querySelectorAll("[data-usher] *"))
      if (!element.closest("[data-base-ui-focus-guard]"))
        kinds.set(
          `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`,
          element,
        );
    return [...kinds].flatMap(([kind, element]) =>
      ["", "::before", "::after"].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        return properties.map(
          (name) => `${kind}${pseudo} ${name}: ${style.getPropertyValue(name)}`,
        );
      }),
    );
  }, properties);
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
