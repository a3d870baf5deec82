import { UserManagement } from "@usher/widget";
import type { ComponentProps } from "react";
import { renderToString } from "react-dom/server";

/** On the server of a host who renders there. */
export function html(props: ComponentProps<typeof UserManagement>): string {
  return renderToString(<UserManagement {...props} />);
}
