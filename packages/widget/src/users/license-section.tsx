import type { UserRow } from "@usher/domain";
import { useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { LicenseChoice } from "./license-choice.tsx";
import { SavedSection } from "./saved-section.tsx";
import { useUserDeeds } from "./user-deeds.ts";

/** What the person has paid access to. */
export function LicenseSection({ user }: { user: UserRow }) {
  const { user: words, refusals } = useMessages();
  const { licenseTypes } = useMe().organization.switches;
  const { accessTab: say } = words;
  const { update } = useUserDeeds();
  const [chosen, setChosen] = useState<string | null | undefined>();
  const license = chosen === undefined ? user.licenseType : chosen;
  const reason = user.allowed.assignLicense;
  const name = licenseTypes.find(({ key }) => key === license)?.name;
  return (
    <SavedSection
      blocked={reason && refusals[reason]}
      changed={license !== user.licenseType}
      saveLabel={say.saveLicense}
      onReset={() => setChosen(undefined)}
      onSave={() =>
        update(user, {
          changes: { licenseType: license },
          expected: { licenseType: license },
          done: (row) => (name ? say.savedLicense(row.name, name) : say.savedNoLicense(row.name)),
        })
      }
    >
      <LicenseChoice
        disabled={reason !== null}
        held={user.licenseType}
        label={say.license}
        value={license}
        onValueChange={setChosen}
      />
    </SavedSection>
  );
}
