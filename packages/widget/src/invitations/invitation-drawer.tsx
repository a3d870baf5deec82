import type { DirectoryRow, InvitationRow, Named } from "@usher/domain";
import type { ReactNode } from "react";
import { useMe, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { readyActions } from "../row-actions.tsx";
import { TimeAgo } from "../time/time-ago.tsx";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { Drawer } from "../ui/drawer.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { invitationActions } from "./invitation-actions.tsx";
import { useInvitationDeeds } from "./invitation-deeds.ts";
import styles from "./invitation-drawer.module.css";
import { InvitationStatusView, useCurrentInvitation } from "./invitation-status.tsx";

export interface InvitationDrawerProps {
  /** The row as it was when it was opened. */
  opened: InvitationRow;
  /** The row as the list has it now; undefined once it is gone. */
  current: DirectoryRow | undefined;
  open: boolean;
  onClose: () => void;
}

/** One invitation in full: how it stands, what happened to its mail, what can be done. */
export function InvitationDrawer({ opened, current, open, onClose }: InvitationDrawerProps) {
  const { invitations: words } = useMessages();
  const there = current?.kind === "invitation";
  return (
    <Drawer open={open} title={opened.email} onOpenChange={(next) => next || onClose()}>
      {there ? (
        <Details loaded={current} />
      ) : (
        <EmptyState body={words.gone.text} title={words.gone.title} />
      )}
    </Drawer>
  );
}

function Details({ loaded }: { loaded: InvitationRow }) {
  const words = useMessages();
  const { details } = words.invitations;
  const roles = useRoles();
  const invitation = useCurrentInvitation(loaded);
  const role = roles.filter((one) => invitation.roles.includes(one.key)).map((one) => one.name);
  return (
    <div className={styles.drawer}>
      <InvitationStatusView invitation={invitation} mail={invitation.mail.status !== "failed"} />
      <Mail invitation={invitation} />
      <Actions invitation={invitation} />
      <dl className={styles.facts}>
        <Fact label={details.role}>{role.join(", ")}</Fact>
        <Carried invitation={invitation} />
        <Fact label={details.invitedBy}>{invitation.invitedBy ?? details.nobody}</Fact>
        <Fact label={details.sent}>
          <TimeAgo at={invitation.createdAt} />
        </Fact>
        <Fact label={invitation.status === "expired" ? details.expired : details.expires}>
          {exactTime(Date.parse(invitation.expiresAt), words)}
        </Fact>
        {invitation.mail.status === "sent" ? (
          <Fact label={details.mail}>{words.invitations.mail.sent}</Fact>
        ) : null}
      </dl>
    </div>
  );
}

/** What comes with the invitation beside the role, as far as there is any. */
function Carried({
  invitation: { licenseType, groups, workspaces },
}: {
  invitation: InvitationRow;
}) {
  const { details } = useMessages().invitations;
  const { licenseTypes } = useMe().organization.switches;
  const license = licenseTypes.find(({ key }) => key === licenseType);
  const names = (found: readonly Named[]) => found.map(({ name }) => name).join(", ");
  return (
    <>
      {license ? <Fact label={details.license}>{license.name}</Fact> : null}
      {groups.length > 0 ? <Fact label={details.groups}>{names(groups)}</Fact> : null}
      {workspaces.length > 0 ? <Fact label={details.workspaces}>{names(workspaces)}</Fact> : null}
    </>
  );
}

function Mail({ invitation: { mail, status } }: { invitation: InvitationRow }) {
  const { mail: words } = useMessages().invitations;
  if (mail.status !== "failed" || status === "expired") return null;
  const problem = words.problems[mail.problem ?? "failed"];
  const body = `${words.failedText(problem)} ${words.failedAgain}`;
  return <Notice body={body} title={words.failedTitle} tone="amber" />;
}

function Actions({ invitation }: { invitation: InvitationRow }) {
  const words = useMessages();
  const { openDialog } = usePanelDoors();
  const deeds = useInvitationDeeds();
  const actions = readyActions(invitationActions, invitation, {
    tools: { deeds },
    words,
    openDialog,
  });
  const blocked = actions.find((action) => action.blocked)?.blocked;
  return (
    <div className={styles.actions}>
      {actions.map(({ key, icon: Icon, label, blocked: reason, start }) => (
        <Button
          key={key}
          disabled={reason !== null}
          icon={<Icon aria-hidden size={16} strokeWidth={1.5} />}
          onClick={start}
        >
          {label}
        </Button>
      ))}
      {blocked ? <p className={styles.reason}>{blocked}</p> : null}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
