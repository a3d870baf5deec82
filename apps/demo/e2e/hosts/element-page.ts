import { type HostPage, places } from "./place.ts";

/** A page without React: an element for each place. */
function elementIn(place: Element): () => void {
  const { server = "", whose = "", theme } = (place as HTMLElement).dataset;
  const panel = document.createElement("usher-user-management");
  panel.setAttribute("server-url", server);
  if (theme) panel.setAttribute("theme", theme);
  const getToken = () => (window as unknown as HostPage).tokenFor(whose);
  Object.assign(panel, { getToken });
  place.append(panel);
  return () => panel.remove();
}

Object.assign(window, {
  mountPanel: () => elementIn(document.querySelector("#again") ?? document.body),
});
for (const place of places()) elementIn(place);
