import type { Me, Refusal } from "@usher/domain";
import { Lock } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Tooltip } from "../ui/tooltip.tsx";

/** In place of a part that this person doesn't see: why, and what to do about it. */
export function Denied({ me, reason }: { me: Me; reason: Refusal }) {
  const { access, refusals } = useMessages();
  const role = me.roles.filter(({ key }) => me.user.roles.includes(key)).map(({ name }) => name);
  return (
    <EmptyState
      body={
        reason === "missing_permission" ? (
          <>
            {access.denied.ask}{" "}
            {access.denied.you(me.user.name, role.join(", "), me.organization.name)}
          </>
        ) : null
      }
      icon={<Lock aria-hidden size={24} strokeWidth={1.5} />}
      title={refusals[reason]}
    />
  );
}

/** The same of a button: it stays where it would be, and says on hover and focus why it does nothing. */
export function DeniedButton({ reason }: { reason: Refusal }) {
  const { users, refusals } = useMessages();
  return (
    <Tooltip label={refusals[reason]}>
      <Button aria-description={refusals[reason]} aria-disabled="true" variant="primary">
        {users.ways.invitation}
      </Button>
    </Tooltip>
  );
}
