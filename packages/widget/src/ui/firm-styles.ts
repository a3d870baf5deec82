/** Attributes of pictures that are weaker than any rule of a host. */
const drawn = [
  "width",
  "height",
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "x",
  "y",
  "d",
];

/** Pictures and elements with `style`, which is all that needs holding. */
const held = "[style], svg, svg *";

/** Makes important what these and all that come into them say in attributes, until it is called off. */
export function holdStyles(nodes: readonly Element[]): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === "attributes") hold(target as Element);
      else for (const node of addedNodes) if (node instanceof Element) holdAll(node);
  });
  const attributeFilter = ["style", ...drawn];
  for (const node of nodes) {
    observer.observe(node, { subtree: true, childList: true, attributeFilter });
    holdAll(node);
  }
  return () => observer.disconnect();
}

function holdAll(node: Element): void {
  hold(node);
  for (const element of node.querySelectorAll(held)) hold(element);
}

function hold(element: Element): void {
  // What a host put in is the host's, but for a part of ours in it.
  if (element.closest("[data-usher-slot], [data-usher]")?.matches("[data-usher-slot]")) return;
  if (element instanceof SVGElement) holdPicture(element);
  const { style } = element as HTMLElement | SVGElement;
  for (const property of Array.from(style))
    if (!property.startsWith("--") && !style.getPropertyPriority(property))
      style.setProperty(property, style.getPropertyValue(property), "important");
}

/** Says in the `style` of a picture what its attributes say; what they leave out, it inherits. */
function holdPicture(element: SVGElement): void {
  for (const name of drawn) {
    const value = element.getAttribute(name);
    if (value !== null) set(element, name, name === "d" ? `path("${value}")` : lengthOf(value));
    else if (inherited.test(name) && !element.matches("svg")) set(element, name, "inherit");
  }
  if (element.matches("svg")) set(element, "overflow", "hidden");
}

const inherited = /^(?:fill|stroke)/;

function lengthOf(value: string): string {
  return /^-?[\d.]+$/.test(value) ? `${value}px` : value;
}

function set(element: SVGElement, property: string, value: string): void {
  if (element.style.getPropertyPriority(property)) return;
  element.style.setProperty(property, value, "important");
}
