import { useCallback } from "react";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { useMailFailures } from "./mail-news.tsx";
import type { FailedMail } from "./mail-watch.ts";

/** A toast for mails that failed: of one mail it says whom it was for, of several how many there are. */
export function MailFailures() {
  const { add } = useToasts();
  const { mail: say } = useMessages().invitations;
  const hear = useCallback(
    ([first, ...more]: readonly FailedMail[]) => {
      if (!first) return;
      const problem = say.problems[first.problem];
      const title =
        more.length === 0
          ? say.failedToast(first.email, problem)
          : say.severalFailed(more.length + 1, problem);
      add({ tone: "red", title });
    },
    [add, say],
  );
  useMailFailures(hear);
  return null;
}
