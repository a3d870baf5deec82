import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { registerAll } from "./styles/all-styles.ts";
import { adoptStyles, register } from "./styles/style-sheet.ts";

// Neither in a layer nor important: how the element lies in its page is for the page to say.
register(":host", ":host { display: block }");

export interface Mounted<Props extends object> {
  render: (props: Props) => void;
  unmount: () => void;
}

/** Puts a part into a shadow root. Loaded when the first element is on a page. */
export function mountPart<Props extends object>(
  shadow: ShadowRoot,
  View: ComponentType<Props>,
): Mounted<Props> {
  registerAll();
  adoptStyles(shadow);
  const root = createRoot(shadow);
  return {
    render: (props) => root.render(<View {...props} />),
    unmount: () => root.unmount(),
  };
}
