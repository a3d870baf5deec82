import { displayName, type RoleRow, type UserRow } from "@usher/domain";
import { useMemo } from "react";
import { useApi, useRoles } from "../api.ts";
import { useDeed } from "../directory/use-deed.ts";
import { useMessages } from "../messages/messages.ts";

export interface Suspension {
  reason?: string | undefined;
  until?: string | undefined;
}

/** What the panel does to users. Each resolves when it is done and rejects after saying why not. */
export interface UserDeeds {
  update: (user: UserRow, names: { firstName: string; lastName: string }) => Promise<unknown>;
  assignRoles: (user: UserRow, roles: string[]) => Promise<unknown>;
  suspend: (user: UserRow, suspension: Suspension) => Promise<unknown>;
  /** Never rejects: it is started by one click with nothing left open to show the reason in. */
  reactivate: (user: UserRow) => Promise<void>;
  remove: (user: UserRow) => Promise<unknown>;
}

/** The row as it will be while suspended. */
export function suspended(user: UserRow, { reason, until }: Suspension): UserRow {
  return {
    ...user,
    status: "suspended",
    suspendedReason: reason ?? null,
    suspendedUntil: until ?? null,
    allowed: { ...user.allowed, suspend: "not_active", reactivate: null },
  };
}

/** The row as it will be once active again. */
export function reactivated(user: UserRow): UserRow {
  return {
    ...user,
    status: "active",
    suspendedReason: null,
    suspendedUntil: null,
    allowed: { ...user.allowed, suspend: null, reactivate: "not_suspended" },
  };
}

/** The names of these roles, highest first. */
export function roleNames(keys: readonly string[], roles: readonly RoleRow[]): string {
  const names = roles.filter((role) => keys.includes(role.key)).map((role) => role.name);
  return names.join(", ") || keys.join(", ");
}

export function useUserDeeds(): UserDeeds {
  const { client } = useApi();
  const roles = useRoles();
  const { user: words, forms } = useMessages();
  const deed = useDeed();
  return useMemo(() => {
    const undo = (run: () => Promise<unknown>) => ({
      label: forms.undo,
      run: () => void run().catch(() => {}),
    });
    const deeds: UserDeeds = {
      update: (user, names) =>
        deed({
          id: user.id,
          expected: { ...user, ...names, name: displayName({ ...user, ...names }) },
          call: () => client.users.update.mutate({ userId: user.id, ...names }),
          done: (row) => ({ title: words.profile.saved(row.name) }),
        }),
      assignRoles: (user, keys) =>
        deed({
          id: user.id,
          expected: { ...user, roles: keys },
          call: () => client.users.assignRoles.mutate({ userId: user.id, roles: keys }),
          done: (row) => ({
            title: words.accessTab.saved(row.name, roleNames(keys, roles)),
            action: undo(() => deeds.assignRoles(row, user.roles)),
          }),
        }),
      suspend: (user, suspension) =>
        deed({
          id: user.id,
          expected: suspended(user, suspension),
          call: () => client.users.suspend.mutate({ userId: user.id, ...given(suspension) }),
          done: (row) => ({
            title: words.suspend.done(row.name),
            action: undo(() => deeds.reactivate(row)),
          }),
        }),
      reactivate: (user) =>
        deed({
          id: user.id,
          expected: reactivated(user),
          call: () => client.users.reactivate.mutate({ userId: user.id }),
          done: (row) => ({
            title: words.reactivate.done(row.name),
            action: undo(() => deeds.suspend(row, suspensionOf(user))),
          }),
        }).then(
          () => {},
          () => {},
        ),
      remove: (user) =>
        deed({
          id: user.id,
          expected: null,
          call: () => client.users.delete.mutate({ userId: user.id }),
          done: () => ({ title: words.delete.done(user.name) }),
        }),
    };
    return deeds;
  }, [client, roles, words, forms, deed]);
}

function suspensionOf(user: UserRow): Suspension {
  return {
    reason: user.suspendedReason ?? undefined,
    until: user.suspendedUntil ?? undefined,
  };
}

function given({ reason, until }: Suspension): { reason?: string; until?: string } {
  return { ...(reason ? { reason } : {}), ...(until ? { until } : {}) };
}
