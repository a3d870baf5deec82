import type { RegistrationLinkRow, RegistrationLinkStatus } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { countdown, exactTime } from "../time/time-words.ts";
import { useHasPassed, useTimeWords } from "../time/use-time-words.ts";
import { Status, type Tone } from "../ui/status.tsx";
import { Tooltip } from "../ui/tooltip.tsx";

const tones: Record<RegistrationLinkStatus, Tone> = {
  live: "green",
  expired: "red",
  "used-up": "neutral",
  revoked: "neutral",
};

/** Whether a link works, and how long still; it turns expired by itself while one looks at it. */
export function LinkStatus({ link }: { link: RegistrationLinkRow }) {
  const words = useMessages();
  const { registrationLinks: say } = words;
  const end = Date.parse(link.expiresAt);
  const passed = useHasPassed(end);
  const left = useTimeWords((now) => countdown(end, now, words));
  const status = link.status === "live" && passed ? "expired" : link.status;
  if (status !== "live") return <Status label={say.statuses[status]} tone={tones[status]} />;
  return (
    <Tooltip label={exactTime(end, words)}>
      <span>
        <Status detail={say.endsIn(left)} label={say.statuses.live} tone={tones.live} />
      </span>
    </Tooltip>
  );
}
