import { useMessages } from "../messages/messages.ts";
import { Tooltip } from "../ui/tooltip.tsx";
import { exactTime, relativeTime } from "./time-words.ts";
import { useTimeWords } from "./use-time-words.ts";

/** How long ago something was, kept right while one looks at it; the exact time is in the tooltip. */
export function TimeAgo({ at }: { at: string }) {
  const words = useMessages();
  const time = Date.parse(at);
  const text = useTimeWords((now) => relativeTime(time, now, words));
  return (
    <Tooltip label={exactTime(time, words)}>
      <time dateTime={at}>{text}</time>
    </Tooltip>
  );
}
