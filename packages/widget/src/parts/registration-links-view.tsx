import { useMe } from "../api.ts";
import { LinksCard } from "../registration-links/links-card.tsx";
import { headActionsFor } from "../users/head-actions.ts";
import { MainButton } from "../users/head-buttons.tsx";

/** The links by which people come in, and the way to make one. */
export function RegistrationLinksView() {
  const way = headActionsFor(useMe()).find(({ key }) => key === "registration-link");
  return <LinksCard create={way ? <MainButton action={way} /> : undefined} />;
}
