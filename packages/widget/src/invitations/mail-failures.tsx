import { useEffect } from "react";
import { useMessages } from "../messages/messages.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { useMails } from "./mail-news.tsx";

/** A toast for mails that failed: of one mail it says whom it was for, of several how many there are. */
export function MailFailures() {
  const { add } = useToasts();
  const { mail: say } = useMessages().invitations;
  const { unsaid, onSaid } = useMails();
  useEffect(() => {
    const [first, ...more] = unsaid;
    if (!first) return;
    onSaid();
    const problem = say.problems[first.problem];
    const title =
      more.length === 0
        ? say.failedToast(first.email, problem)
        : say.severalFailed(more.length + 1, problem);
    add({ tone: "red", title });
  }, [unsaid, onSaid, add, say]);
  return null;
}
