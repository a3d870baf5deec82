import { type HostPage, looksOf, places } from "./place.ts";

/** A page without React: an element for each place. */
function elementIn(place: HTMLElement): () => void {
  const { server = "", whose = "" } = place.dataset;
  const panel = document.createElement("usher-user-management");
  panel.setAttribute("server-url", server);
  for (const [name, value] of looksOf(place)) panel.setAttribute(name, value);
  const getToken = () => (window as unknown as HostPage).tokenFor(whose);
  Object.assign(panel, { getToken });
  place.append(panel);
  return () => panel.remove();
}

Object.assign(window, {
  mountPanel: () => elementIn(document.querySelector<HTMLElement>("#again") ?? document.body),
});
for (const place of places()) elementIn(place);
