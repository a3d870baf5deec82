import type { UserDetails } from "@usher/domain";
import { Suspense } from "react";
import { useMe } from "../api.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";
import { GroupsSection } from "./groups-section.tsx";
import { LicenseSection } from "./license-section.tsx";
import { RoleSection } from "./role-section.tsx";
import styles from "./user-drawer.module.css";
import { WorkspacesSection } from "./workspaces-section.tsx";

const LimitSection = lazyPart(() => import("./limit-section.tsx"), "LimitSection");

/** What the person may do and use: only the parts that the organization has. */
export function AccessTab({ user }: { user: UserDetails }) {
  const { switches } = useMe().organization;
  return (
    <div className={styles.sections}>
      <RoleSection user={user} />
      {switches.licenseTypes.length > 0 ? <LicenseSection user={user} /> : null}
      {switches.groups ? <GroupsSection user={user} /> : null}
      {switches.workspaces === "members" ? <WorkspacesSection user={user} /> : null}
      {switches.dailyMessageLimit ? (
        <PartBoundary>
          <Suspense>
            <LimitSection user={user} />
          </Suspense>
        </PartBoundary>
      ) : null}
    </div>
  );
}
