import "@usher/widget/style.css";
import { UserManagement } from "@usher/widget";
import { version } from "react";
import { hydrateRoot } from "react-dom/client";
import type { HostPage } from "./place.ts";

/** A page that the host's server has rendered, taken over by React when the test wants it. */
document.documentElement.dataset.react = version;

Object.assign(window, {
  mountPanel() {
    const place = document.querySelector<HTMLElement>("#again");
    if (!place) throw new Error("The server has rendered no panel.");
    const { server = "", whose = "" } = place.dataset;
    const getToken = () => (window as unknown as HostPage).tokenFor(whose);
    const root = hydrateRoot(place, <UserManagement getToken={getToken} serverUrl={server} />);
    return () => root.unmount();
  },
});
