import { InviteButton, type Slots, UserManagement } from "@usher/widget";
import { version } from "react";
import { createRoot } from "react-dom/client";
import { type HostPage, looksOf, places } from "./place.ts";

/** A host's page in React, of whichever version it is built with. */
document.documentElement.dataset.react = version;

/** A part of Usher where the panel's own head would be. */
const partInHeader: Slots = { header: <InviteButton /> };

function panelIn(place: HTMLElement) {
  const root = createRoot(place);
  root.render(
    <UserManagement
      getToken={() => (window as unknown as HostPage).tokenFor(place.dataset.whose ?? "")}
      serverUrl={place.dataset.server ?? ""}
      slots={"part" in place.dataset ? partInHeader : undefined}
      {...Object.fromEntries(looksOf(place))}
    />,
  );
  return () => root.unmount();
}

Object.assign(window, {
  mountPanel: () => panelIn(document.querySelector("#again") ?? document.body),
});
for (const place of places()) panelIn(place);
