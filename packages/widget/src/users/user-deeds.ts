import { refusalOf } from "@usher/client";
import type { UpdateUserInput, UserDetails, UserRow } from "@usher/domain";
import { useMemo } from "react";
import { useApi, useRoles } from "../api.ts";
import { useDeed } from "../directory/use-deed.ts";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { roleNames } from "./role-names.ts";
import { reactivated, type Suspension, suspended, updated } from "./user-ahead.ts";

/** A change of what is known of somebody. */
export interface UserUpdate {
  changes: Omit<UpdateUserInput, "userId" | "email">;
  /** What of it is seen at once. */
  expected: Partial<UserDetails>;
  done: (row: UserRow) => string;
}

/** What the panel does to users. Each resolves when it is done and rejects after saying why not. */
export interface UserDeeds {
  update: (user: UserRow, update: UserUpdate) => Promise<unknown>;
  assignRoles: (user: UserRow, roles: string[]) => Promise<unknown>;
  setPassword: (user: UserRow, password: string) => Promise<unknown>;
  resetMfa: (user: UserRow) => Promise<unknown>;
  revokeSessions: (user: UserRow) => Promise<unknown>;
  suspend: (user: UserRow, suspension: Suspension) => Promise<unknown>;
  reactivate: (user: UserRow) => Promise<unknown>;
  /** Saves all that is kept of them as a file. */
  exportData: (user: UserRow) => Promise<unknown>;
  remove: (user: UserRow) => Promise<unknown>;
}

/** Whether a refusal is about this field, whose form says it. */
const saysField = (field: string) => (error: unknown) => field in refusalOf(error).fields;

export function useUserDeeds(): UserDeeds {
  const { client } = useApi();
  const roles = useRoles();
  const messages = useMessages();
  const { user: words, forms } = messages;
  const toasts = useToasts();
  const deed = useDeed();
  return useMemo(() => {
    const undo = (run: () => Promise<unknown>) => ({
      label: forms.undo,
      run: () => void run().catch(() => {}),
    });
    const deeds: UserDeeds = {
      update: (user, { changes, expected, done }) =>
        deed({
          id: user.id,
          expected: updated(user, expected),
          call: () => client.users.update.mutate({ userId: user.id, ...changes }),
          done: (row) => ({ title: done(row) }),
          heard: saysField("username"),
        }),
      setPassword: (user, password) =>
        deed({
          id: user.id,
          call: () => client.users.setPassword.mutate({ userId: user.id, password }),
          done: () => ({ title: words.security.savedPassword(user.name) }),
          heard: saysField("password"),
        }),
      resetMfa: (user) =>
        deed({
          id: user.id,
          call: () => client.users.resetMfa.mutate({ userId: user.id }),
          done: () => ({ title: words.resetMfa.done(user.name) }),
        }),
      revokeSessions: (user) =>
        deed({
          id: user.id,
          call: () => client.users.revokeSessions.mutate({ userId: user.id }),
          done: () => ({ title: words.signOut.done(user.name) }),
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
        }),
      exportData: async (user) =>
        (await import("../save-data.ts")).saveDataOf(user, { client, toasts, messages }),
      remove: (user) =>
        deed({
          id: user.id,
          expected: null,
          call: () => client.users.delete.mutate({ userId: user.id }),
          done: () => ({ title: words.delete.done(user.name) }),
        }),
    };
    return deeds;
  }, [client, roles, words, forms, deed, messages, toasts]);
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
