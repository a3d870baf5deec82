import { useQueryClient } from "@tanstack/react-query";
import type { DirectoryRow } from "@usher/domain";
import { Suspense, useSyncExternalStore } from "react";
import { listedRow, useApi } from "./api.ts";
import type { Layer, PanelDialog, PanelDoors, PanelDrawer } from "./panel-view.ts";
import { lazyPart } from "./ui/lazy-part.tsx";
import { PartBoundary } from "./ui/part-boundary.tsx";

// What only a click needs loads after that click.
const UserDrawer = lazyPart(() => import("./users/user-drawer.tsx"), "UserDrawer");
const InvitationDrawer = lazyPart(
  () => import("./invitations/invitation-drawer.tsx"),
  "InvitationDrawer",
);
const InviteDialog = lazyPart(() => import("./invitations/invite-dialog.tsx"), "InviteDialog");
const AddUserDialog = lazyPart(() => import("./users/add-user-dialog.tsx"), "AddUserDialog");
const ManageRolesDialog = lazyPart(
  () => import("./users/manage-roles-dialog.tsx"),
  "ManageRolesDialog",
);
const ResetMfaDialog = lazyPart(() => import("./users/reset-mfa-dialog.tsx"), "ResetMfaDialog");
const SignOutDialog = lazyPart(() => import("./users/sign-out-dialog.tsx"), "SignOutDialog");
const SuspendDialog = lazyPart(() => import("./users/suspend-dialog.tsx"), "SuspendDialog");
const DeleteDialog = lazyPart(() => import("./users/delete-dialog.tsx"), "DeleteDialog");
const RevokeDialog = lazyPart(() => import("./invitations/revoke-dialog.tsx"), "RevokeDialog");
const LinkDialog = lazyPart(() => import("./invitations/link-dialog.tsx"), "LinkDialog");
const CreateLinkDialog = lazyPart(
  () => import("./registration-links/create-link-dialog.tsx"),
  "CreateLinkDialog",
);
const RevokeLinkDialog = lazyPart(
  () => import("./registration-links/revoke-link-dialog.tsx"),
  "RevokeLinkDialog",
);
const ShownLinkDialog = lazyPart(
  () => import("./registration-links/shown-link-dialog.tsx"),
  "ShownLinkDialog",
);
const BulkDialog = lazyPart(() => import("./bulk/bulk-dialog.tsx"), "BulkDialog");
const BulkProgressDialog = lazyPart(
  () => import("./bulk/bulk-progress-dialog.tsx"),
  "BulkProgressDialog",
);
const ImportDialog = lazyPart(() => import("./bulk/import-dialog.tsx"), "ImportDialog");

export interface PanelLayersProps {
  drawer: Layer<PanelDrawer>;
  dialog: Layer<PanelDialog>;
  doors: PanelDoors;
}

/** What lies over the list. */
export function PanelLayers({ drawer, dialog, doors }: PanelLayersProps) {
  return (
    <>
      <PartBoundary key={`drawer-${drawer.turn}`} onMissing={doors.closeDrawer}>
        <Suspense>
          <DrawerLayer layer={drawer} onClose={doors.closeDrawer} />
        </Suspense>
      </PartBoundary>
      <PartBoundary key={`dialog-${dialog.turn}`} onMissing={doors.closeDialog}>
        <Suspense>
          <DialogLayer doors={doors} layer={dialog} />
        </Suspense>
      </PartBoundary>
    </>
  );
}

function DrawerLayer({ layer, onClose }: { layer: Layer<PanelDrawer>; onClose: () => void }) {
  const { content, open } = layer;
  const invitation = content?.kind === "invitation" ? content.invitation : null;
  const current = useListedRow(invitation?.id);
  if (content?.kind === "user") return <UserDrawer {...content} open={open} onClose={onClose} />;
  if (!invitation) return null;
  return <InvitationDrawer current={current} open={open} opened={invitation} onClose={onClose} />;
}

interface DialogLayerProps {
  layer: Layer<PanelDialog>;
  doors: PanelDoors;
}

function DialogLayer({ layer: { content, open }, doors }: DialogLayerProps) {
  const door = { open, onOpenChange: (next: boolean) => next || doors.closeDialog() };
  switch (content?.kind) {
    case "invite":
      return <InviteDialog {...door} />;
    case "add":
      return <AddUserDialog {...door} />;
    case "roles":
      return <ManageRolesDialog {...door} user={content.user} />;
    case "mfa":
      return <ResetMfaDialog {...door} user={content.user} />;
    case "sessions":
      return <SignOutDialog {...door} user={content.user} />;
    case "suspend":
      return <SuspendDialog {...door} user={content.user} />;
    case "delete":
      return <DeleteDialog {...door} user={content.user} onDeleted={doors.closeDrawer} />;
    case "revoke":
      return (
        <RevokeDialog {...door} invitation={content.invitation} onRevoked={doors.closeDrawer} />
      );
    case "link":
      return <LinkDialog {...door} {...content} />;
    case "registration-link":
      return <CreateLinkDialog {...door} />;
    case "registration-link-revoke":
      return <RevokeLinkDialog {...door} link={content.link} />;
    case "registration-link-shown":
      return <ShownLinkDialog {...door} {...content} />;
    case "bulk":
      return <BulkDialog {...door} {...content} />;
    case "bulk-progress":
      return <BulkProgressDialog {...door} jobId={content.jobId} />;
    case "import":
      return <ImportDialog {...door} />;
    default:
      return null;
  }
}

/** The row of this id as any loaded list has it, kept up to date. */
function useListedRow(id: string | undefined): DirectoryRow | undefined {
  const queryClient = useQueryClient();
  const { trpc } = useApi();
  return useSyncExternalStore(
    (changed) => queryClient.getQueryCache().subscribe(changed),
    () => (id === undefined ? undefined : listedRow(queryClient, trpc, id)),
  );
}
