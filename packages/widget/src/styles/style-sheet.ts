import base from "./base.css?inline";
import tokens from "./tokens.css?inline";

/** The text of every CSS module, with the same class names that the components got. */
const kit = import.meta.glob<string>("../ui/*.module.css", {
  query: "?inline",
  import: "default",
  eager: true,
});
const features = import.meta.glob<string>(["../**/*.module.css", "!../ui/**"], {
  query: "?inline",
  import: "default",
  eager: true,
});

/** How the elements themselves lie in the page. */
const hosts = `:host { display: block }
:host(usher-invite-button) { display: inline-block }
:host(usher-user-drawer) { display: contents }`;

let sheet: CSSStyleSheet | undefined;

/** All the panel's styles for a shadow root; one sheet, shared by every panel on the page. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    // The kit before the features, whose classes may say otherwise.
    const texts = [tokens, base, ...Object.values(kit), ...Object.values(features)];
    sheet.replaceSync([hosts, ...texts].join("\n"));
  }
  return sheet;
}
