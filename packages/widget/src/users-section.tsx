import { Suspense } from "react";
import { useMe } from "./api.ts";
import { useIsCalm } from "./host/still-coming.tsx";
import { lazyPart } from "./ui/lazy-part.tsx";
import { PartBoundary } from "./ui/part-boundary.tsx";
import { Skeleton } from "./ui/skeleton.tsx";
import { UsersPage } from "./users/users-page.tsx";

const LinksCard = lazyPart(() => import("./registration-links/links-card.tsx"), "LinksCard");

/** The people, and the links by which they come in. */
export function UsersSection() {
  return <UsersPage waysIn={<RegistrationLinks />} />;
}

/** For whoever may hand links out, where people come in by them. */
function RegistrationLinks() {
  const { permissions, organization } = useMe();
  const isCalm = useIsCalm();
  const { onboarding, entitled } = organization.switches;
  if (!onboarding.includes("registration-link") || !permissions.includes("users:invite"))
    return null;
  // Where people mostly come in by links, there is a card in any case.
  const isMainWay = entitled && onboarding[0] === "registration-link";
  const place = isMainWay ? <Skeleton height="96px" width="100%" /> : null;
  if (!isCalm) return place;
  return (
    <PartBoundary>
      <Suspense fallback={place}>
        <LinksCard />
      </Suspense>
    </PartBoundary>
  );
}
