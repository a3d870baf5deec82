import type { Me } from "@usher/domain";
import { CloudOff, Lock, LogOut } from "lucide-react";
import { useMessages } from "./messages/messages.ts";
import { problemWords } from "./problem-words.ts";
import { Button } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";

/**
 * In place of everything, once the person was suspended, removed or signed out; or when they never
 * were signed in here.
 */
export function AccessEnded({ wasIn }: { wasIn: boolean }) {
  const { ended, signedOut } = useMessages().access;
  const { title, text } = wasIn ? ended : signedOut;
  return (
    <div role="alert">
      <EmptyState
        body={text}
        icon={<LogOut aria-hidden size={24} strokeWidth={1.5} />}
        title={title}
      />
    </div>
  );
}

/** For someone who may use the product but not see its people. */
export function AccessDenied({ me }: { me: Me }) {
  const { denied } = useMessages().access;
  const { user, organization, roles } = me;
  const role = roles.filter(({ key }) => user.roles.includes(key)).map(({ name }) => name);
  return (
    <EmptyState
      body={
        <>
          {denied.text} {denied.you(user.name, role.join(", "), organization.name)}
        </>
      }
      icon={<Lock aria-hidden size={24} strokeWidth={1.5} />}
      title={denied.title}
    />
  );
}

/** When not even who is asking could be loaded. */
export function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useMessages();
  return (
    <EmptyState
      action={<Button onClick={onRetry}>{words.forms.retry}</Button>}
      body={problemWords(error, words)}
      icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
      title={words.access.failed.title}
    />
  );
}
