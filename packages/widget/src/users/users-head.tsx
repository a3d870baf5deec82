import type { DirectoryOverview, OrganizationRow } from "@usher/domain";
import { useMe, useOverview } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { PageHead } from "../ui/page-head.tsx";
import { EntitlementCard } from "./entitlement-card.tsx";
import { HeadButtons } from "./head-buttons.tsx";
import { UsersFigures } from "./users-figures.tsx";

/** How many there are, what they cost in seats, and the ways to add people. */
export function UsersHead() {
  const { sections, users } = useMessages();
  const { organization } = useMe();
  const { licenseTypes, entitled } = organization.switches;
  const { data } = useOverview();
  return (
    <>
      <PageHead
        actions={<HeadButtons />}
        description={data ? users.tallyLine(tallyOf(data, organization)) : "\u00a0"}
        title={sections.users}
      />
      {entitled ? null : <EntitlementCard contactUrl={organization.contactUrl} />}
      {licenseTypes.length > 0 ? <UsersFigures overview={data} /> : null}
    </>
  );
}

/** Where nobody is invited, nothing is said of it. */
function tallyOf(overview: DirectoryOverview, { switches }: OrganizationRow) {
  const asked = switches.onboarding.includes("invitation") || overview.invited > 0;
  return { ...overview, invited: asked ? overview.invited : null };
}
