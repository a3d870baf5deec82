import type { UserRow, UserStatus } from "@usher/domain";
import { useMemo } from "react";
import { useMessages } from "../messages/messages.ts";
import { dayWords, exactTime } from "../time/time-words.ts";
import { useHasPassed } from "../time/use-time-words.ts";
import { Status, type Tone } from "../ui/status.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { reactivated } from "./user-ahead.ts";

const tones: Record<UserStatus, Tone> = { active: "green", suspended: "amber" };

/** The user as they are now: a suspension with an end lifts itself when the end is reached. */
export function useCurrentUser(user: UserRow): UserRow {
  const end = user.suspendedUntil ? Date.parse(user.suspendedUntil) : Number.POSITIVE_INFINITY;
  const over = useHasPassed(end) && user.status === "suspended";
  return useMemo(() => (over ? reactivated(user) : user), [user, over]);
}

/** Whether someone may sign in; for the suspended until when, and why in the tooltip. */
export function UserStatusView({ user }: { user: UserRow }) {
  const words = useMessages();
  const { statuses, suspendedReason, suspendedUntil } = words.users;
  const until = user.suspendedUntil && Date.parse(user.suspendedUntil);
  const remarks = [
    ...(user.suspendedReason ? [suspendedReason(user.suspendedReason)] : []),
    ...(until ? [suspendedUntil(exactTime(until, words))] : []),
  ];
  const status = (
    <Status
      tone={tones[user.status]}
      label={statuses[user.status]}
      detail={until ? suspendedUntil(dayWords(until, Date.now(), words)) : undefined}
    />
  );
  if (user.status !== "suspended" || remarks.length === 0) return status;
  return (
    <Tooltip label={remarks.join(" · ")}>
      <span>{status}</span>
    </Tooltip>
  );
}
