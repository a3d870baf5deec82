import { Suspense } from "react";
import { useMe } from "./api.ts";
import { lazyPart } from "./ui/lazy-part.tsx";
import { PartBoundary } from "./ui/part-boundary.tsx";
import { UsersPage } from "./users/users-page.tsx";

const LinksCard = lazyPart(() => import("./registration-links/links-card.tsx"), "LinksCard");

/** The people, and the links by which they come in. */
export function UsersSection() {
  return <UsersPage waysIn={<RegistrationLinks />} />;
}

/** For whoever may hand links out, where people come in by them. */
function RegistrationLinks() {
  const { permissions, organization } = useMe();
  const offered = organization.switches.onboarding.includes("registration-link");
  if (!offered || !permissions.includes("users:invite")) return null;
  return (
    <PartBoundary>
      <Suspense>
        <LinksCard />
      </Suspense>
    </PartBoundary>
  );
}
