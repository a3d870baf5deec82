import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { styleSheet } from "./styles/style-sheet.ts";

export interface Mounted<Props extends object> {
  render: (props: Props) => void;
  unmount: () => void;
}

/** Puts a part into a shadow root. Loaded when the first element is on a page. */
export function mountPart<Props extends object>(
  shadow: ShadowRoot,
  View: ComponentType<Props>,
): Mounted<Props> {
  shadow.adoptedStyleSheets = [styleSheet()];
  const root = createRoot(shadow);
  return {
    render: (props) => root.render(<View {...props} />),
    unmount: () => root.unmount(),
  };
}
