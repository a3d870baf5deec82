import { displayName, type UserDetails, type UserRow } from "@usher/domain";

export interface Suspension {
  reason?: string | undefined;
  until?: string | undefined;
}

/** The row as it will be with these changes. */
export function updated(user: UserRow, changes: Partial<UserDetails>): UserRow {
  const row = { ...user, ...changes };
  return { ...row, name: displayName(row) };
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
