import type { DirectoryOverview, OrganizationRow } from "@usher/domain";
import { Suspense } from "react";
import { useMe, useOverview } from "../api.ts";
import { useIsCalm } from "../host/still-coming.tsx";
import { useMessages } from "../messages/messages.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";
import { HeadButtons } from "./head-buttons.tsx";
import styles from "./users-head.module.css";

// Few products sell seats, and fewer still have to be bought before anybody can be added.
const EntitlementCard = lazyPart(() => import("./entitlement-card.tsx"), "EntitlementCard");
const UsersFigures = lazyPart(() => import("./users-figures.tsx"), "UsersFigures");

/** How many there are, what they cost in seats, and the ways to add people. */
export function UsersHead() {
  const { sections, users } = useMessages();
  const { organization } = useMe();
  const { licenseTypes, entitled } = organization.switches;
  const { data } = useOverview();
  const isCalm = useIsCalm();
  const place = <div data-above className={styles.place} />;
  return (
    <>
      <PageHead
        actions={<HeadButtons />}
        description={data ? users.tallyLine(tallyOf(data, organization)) : "\u00a0"}
        title={sections.users}
      />
      <PartBoundary quiet>
        <Suspense fallback={place}>
          {entitled ? null : <EntitlementCard contactUrl={organization.contactUrl} />}
          {licenseTypes.length === 0 ? null : isCalm ? <UsersFigures overview={data} /> : place}
        </Suspense>
      </PartBoundary>
    </>
  );
}

/** Where nobody is invited, nothing is said of it. */
function tallyOf(overview: DirectoryOverview, { switches }: OrganizationRow) {
  const asked = switches.onboarding.includes("invitation") || overview.invited > 0;
  return { ...overview, invited: asked ? overview.invited : null };
}
