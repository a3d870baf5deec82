import { refusalOf } from "@usher/client";
import type { Refusal } from "@usher/domain";
import { Lock, Users } from "lucide-react";
import { Suspense } from "react";
import { useMemberList } from "../members/member-source.ts";
import { MembersTable } from "../members/members-table.tsx";
import { useMessages } from "../messages/messages.ts";
import { useLayer } from "../panel-view.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { useWorkspaceSource, type WhichWorkspace } from "./workspace-source.ts";
import styles from "./workspaces.module.css";

const MembersDialog = lazyPart(() => import("../members/members-dialog.tsx"), "MembersDialog");

/** Who is in one workspace, and, for those who manage workspaces, the way to change it. */
export function WorkspaceMembersView(which: WhichWorkspace) {
  const { members: say, workspaces } = useMessages();
  const source = useWorkspaceSource(which);
  const { first, isError, error } = useMemberList(source, { search: "", membersOnly: true });
  const { layer, show, hide } = useLayer<"manage">();
  const reason = isError ? refusalOf(error).reason : null;
  if (reason) return <Refused reason={reason} />;
  const workspace = first?.workspace;
  const manage =
    workspace?.allowed.setMembers === null ? (
      <Button variant="primary" onClick={() => show("manage")}>
        {say.manage}
      </Button>
    ) : null;
  return (
    <section aria-label={workspaces.members.title} className={styles.page}>
      <PageHead
        actions={manage}
        description={
          workspace ? workspaces.members.tally(workspace.members ?? 0, workspace.name) : "\u00a0"
        }
        title={workspaces.members.title}
      />
      <MembersTable
        empty={
          <EmptyState
            action={manage}
            body={workspaces.members.empty.text}
            icon={<Users aria-hidden size={24} strokeWidth={1.5} />}
            title={workspaces.members.empty.title}
          />
        }
        source={source}
      />
      <Suspense>
        {layer.content && workspace ? (
          <MembersDialog
            key={layer.turn}
            name={workspace.name}
            open={layer.open}
            source={source}
            onOpenChange={(open) => open || hide()}
          />
        ) : null}
      </Suspense>
    </section>
  );
}

/** For whoever is not in the workspace, or when it is gone. */
function Refused({ reason }: { reason: Refusal }) {
  const { workspaces, refusals } = useMessages();
  const { denied, gone } = workspaces.members;
  const isGone = reason === "not_found";
  return (
    <EmptyState
      body={isGone ? gone.text : reason === "missing_permission" ? denied.text : refusals[reason]}
      icon={<Lock aria-hidden size={24} strokeWidth={1.5} />}
      title={isGone ? gone.title : denied.title}
    />
  );
}
