import type { Switches, UserAction, UserRow } from "@usher/domain";

type Fits = (user: UserRow, switches: Switches) => boolean;

const fits: Partial<Record<UserAction, Fits>> = {
  assignLicense: (_, { licenseTypes }) => licenseTypes.length > 0,
  resetMfa: (_, { mfaAdministration }) => mfaAdministration,
  suspend: ({ status }) => status === "active",
  reactivate: ({ status }) => status === "suspended",
  delete: (_, { deletion }) => deletion,
};

/** Whether the action is there at all, in the state the person is in and in their organization. */
export function userActionFits(action: UserAction, user: UserRow, switches: Switches): boolean {
  return fits[action]?.(user, switches) ?? true;
}
