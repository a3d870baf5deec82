import { type DirectoryStatus, directoryStatuses } from "@usher/domain";
import { useGroups, useMe, useRoles } from "../api.ts";
import {
  type ActiveSpan,
  activeSpans,
  type DirectoryView,
  type MfaState,
  mfaStates,
} from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";

/** One thing the list can be narrowed by; toolbar, sheet and "nobody matches" all read it. */
export interface Filter {
  key: string;
  label: string;
  options: { value: string; label: string }[];
  selected: (view: DirectoryView) => string[];
  choose: (chosen: string[], view: DirectoryView) => Partial<DirectoryView>;
}

/** The filters that the organization has a use for. */
export function useFilters(): Filter[] {
  const { users } = useMessages();
  const { filters } = users;
  const { switches } = useMe().organization;
  const roles = useRoles();
  const groups = useGroups().data ?? [];
  const asked = switches.onboarding.includes("invitation");
  const statuses = directoryStatuses.filter(
    (status) => asked || status === "active" || status === "suspended",
  );
  const all: (Filter & { there: boolean })[] = [
    {
      key: "status",
      there: true,
      label: filters.status,
      options: statuses.map((value) => ({ value, label: users.statuses[value] })),
      selected: (view) => [...view.statuses],
      choose: (chosen) => ({ statuses: chosen as DirectoryStatus[] }),
    },
    {
      key: "role",
      there: true,
      label: filters.role,
      options: roles.map((role) => ({ value: role.key, label: role.name })),
      selected: (view) => [...view.roles],
      choose: (chosen) => ({ roles: chosen }),
    },
    {
      key: "license",
      there: switches.licenseTypes.length > 0,
      label: filters.license,
      options: switches.licenseTypes.map(({ key, name }) => ({ value: key, label: name })),
      selected: (view) => [...view.licenses],
      choose: (chosen) => ({ licenses: chosen }),
    },
    {
      key: "group",
      there: groups.length > 0,
      label: filters.group,
      options: groups.map(({ id, name }) => ({ value: id, label: name })),
      selected: (view) => [...view.groups],
      choose: (chosen) => ({ groups: chosen }),
    },
    {
      key: "mfa",
      there: switches.mfaAdministration,
      label: filters.mfa,
      options: mfaStates.map((value) => ({ value, label: filters.mfaStates[value] })),
      selected: ({ mfa }) => only(mfa),
      choose: (chosen, { mfa }) => ({ mfa: other<MfaState | "any">(chosen, mfa) }),
    },
    {
      key: "lastActive",
      there: true,
      label: filters.lastActive,
      options: activeSpans
        .filter((span) => span !== "any")
        .map((value) => ({ value, label: filters.spans[value] })),
      selected: ({ lastActive }) => only(lastActive),
      choose: (chosen, { lastActive }) => ({ lastActive: other<ActiveSpan>(chosen, lastActive) }),
    },
  ];
  return all.filter(({ there }) => there);
}

function only(value: string): string[] {
  return value === "any" ? [] : [value];
}

/** One at a time: the one just ticked takes the place of the one before. */
function other<Value extends string>(chosen: string[], before: Value): Value | "any" {
  return (chosen.find((value) => value !== before) as Value | undefined) ?? "any";
}
