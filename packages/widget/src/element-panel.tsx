import { createRoot } from "react-dom/client";
import type { UserManagementProps } from "./props.ts";
import { styleSheet } from "./styles/style-sheet.ts";
import { UserManagement } from "./user-management.tsx";

export interface Mounted {
  render: (props: UserManagementProps) => void;
  unmount: () => void;
}

/** Puts the panel into a shadow root. Loaded when the first element is on a page. */
export function mountPanel(shadow: ShadowRoot): Mounted {
  shadow.adoptedStyleSheets = [styleSheet()];
  const root = createRoot(shadow);
  return {
    // Another server is another panel: nothing of the first one's cache may be seen in it.
    render: (props) => root.render(<UserManagement key={props.serverUrl} {...props} />),
    unmount: () => root.unmount(),
  };
}
