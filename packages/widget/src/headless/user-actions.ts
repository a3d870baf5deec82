import { displayName, type UserAction, type UserRow } from "@usher/domain";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { userActionFits } from "../users/user-action-fits.ts";
import { useUserDeeds } from "../users/user-deeds.ts";
import { type Action, useMessageOf } from "./action.ts";
import { useSaid } from "./problem.ts";

/** What each action takes. */
export interface UserActionInputs {
  /** What is left out stays as it is. */
  edit: {
    firstName?: string;
    lastName?: string;
    username?: string;
    about?: string;
    groupIds?: string[];
    workspaceIds?: string[];
    /** Null: no limit. */
    dailyMessageLimit?: number | null;
  };
  /** Keys of roles: all that the person shall have. */
  assignRoles: { roles: string[] };
  /** Null takes the license away. */
  assignLicense: { licenseType: string | null };
  setPassword: { password: string };
  resetMfa: undefined;
  revokeSessions: undefined;
  /** `until`: ISO 8601; left out, until somebody reactivates them. */
  suspend: { reason?: string; until?: string };
  reactivate: undefined;
  /** Saves all that is kept of them as a file. */
  exportData: undefined;
  delete: undefined;
}

export type UserActions = {
  [Key in UserAction]: Action<Key, UserActionInputs[Key]>;
};

type Runs = { [Key in UserAction]: (input: UserActionInputs[Key]) => Promise<unknown> };

/** Everything that may be done to somebody, in the order of the panel's menu. */
export function useUserActions(user: UserRow): UserActions {
  const { users } = useMessages();
  const { switches } = useMe().organization;
  const messageOf = useMessageOf();
  const said = useSaid();
  const runs = useRuns(user);
  const actions = Object.keys(runs).map((name) => {
    const key = name as UserAction;
    const whyNot = user.allowed[key];
    const run = runs[key] as (input: unknown) => Promise<unknown>;
    return {
      key,
      label: users.actions[key],
      offered: userActionFits(key, user, switches),
      whyNot,
      message: messageOf(whyNot),
      run: (input: unknown) => said(() => run(input)).then(() => {}),
    };
  });
  return Object.fromEntries(
    actions.map((action) => [action.key, action]),
  ) as unknown as UserActions;
}

/** Each as the panel does it. */
function useRuns(user: UserRow): Runs {
  const deeds = useUserDeeds();
  const { licenseTypes } = useMe().organization.switches;
  const { profile, accessTab } = useMessages().user;
  return {
    edit: (changes) =>
      deeds.update(user, {
        changes,
        expected: seenOf(user, changes),
        done: (row) => profile.saved(row.name),
      }),
    assignRoles: ({ roles }) => deeds.assignRoles(user, roles),
    assignLicense({ licenseType }) {
      const name = licenseTypes.find(({ key }) => key === licenseType)?.name;
      return deeds.update(user, {
        changes: { licenseType },
        expected: { licenseType },
        done: (row) =>
          name ? accessTab.savedLicense(row.name, name) : accessTab.savedNoLicense(row.name),
      });
    },
    setPassword: ({ password }) => deeds.setPassword(user, password),
    resetMfa: () => deeds.resetMfa(user),
    revokeSessions: () => deeds.revokeSessions(user),
    suspend: (suspension) => deeds.suspend(user, suspension),
    reactivate: () => deeds.reactivate(user),
    exportData: () => deeds.exportData(user),
    delete: () => deeds.remove(user),
  };
}

/** What of the changes is seen at once; groups are names in a row, and only ids here. */
function seenOf(user: UserRow, changes: UserActionInputs["edit"]): Partial<UserRow> {
  const { groupIds, workspaceIds, about = user.about, ...seen } = changes;
  const row = { ...user, ...seen };
  return { ...seen, about: about || null, name: displayName(row) };
}
