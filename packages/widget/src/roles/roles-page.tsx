import type { RoleDetails } from "@usher/domain";
import { CloudOff, Eye, Pencil, Plus, Trash2 } from "lucide-react";
import { Suspense } from "react";
import { useMe, useRoleDetails } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { type Layer, useLayer } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { ListCard } from "../ui/list-card.tsx";
import type { MenuEntry } from "../ui/menu.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { summaryOf } from "../worded.ts";
import styles from "./roles.module.css";

const RoleDialog = lazyPart(() => import("./role-dialog.tsx"), "RoleDialog");
const RoleViewDialog = lazyPart(() => import("./role-view-dialog.tsx"), "RoleViewDialog");
const DeleteRoleDialog = lazyPart(() => import("./delete-role-dialog.tsx"), "DeleteRoleDialog");

type Open = { kind: "create" } | { kind: "open" | "delete"; role: RoleDetails };

/** The roles of the organization, highest first: what each allows and who has it. */
export function RolesPage() {
  const { roles: say } = useMessages();
  const title = useMessages().sections.roles;
  const { permissions, organization } = useMe();
  const manages = permissions.includes("roles:manage") && organization.switches.customRoles;
  const { layer, show, hide } = useLayer<Open>();
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead
        actions={
          manages ? (
            <Button
              icon={<Plus aria-hidden size={16} strokeWidth={1.5} />}
              variant="primary"
              onClick={() => show({ kind: "create" })}
            >
              {say.create}
            </Button>
          ) : null
        }
        description={say.description}
        title={title}
      />
      <ListCard>
        <Roles onOpen={show} />
      </ListCard>
      <Suspense>
        <OpenDialog key={layer.turn} layer={layer} onClose={hide} />
      </Suspense>
    </section>
  );
}

function Roles({ onOpen }: { onOpen: (open: Open) => void }) {
  const words = useMessages();
  const { roles: say, forms } = words;
  const list = useRoleDetails();
  const columns = useColumns();
  const actions = useActions(onOpen);
  if (list.isError && !list.data)
    return (
      <EmptyState
        action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
        body={problemWords(list.error, words)}
        icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
        title={say.failed}
      />
    );
  return (
    <DataTable
      beneath={(role) => summaryOf(role, words)}
      columns={columns}
      label={say.table}
      menu={{
        head: say.columns.actions,
        label: ({ name }) => say.actionsFor(name),
        items: actions,
      }}
      rowKey={({ key }) => key}
      rows={list.data ?? []}
      waiting={list.isPending}
      waitingLabel={forms.loading}
      waitingRows={3}
      onOpen={(role) => onOpen({ kind: "open", role })}
    />
  );
}

/** Where an organization has built-in roles alone, they are there to be looked at. */
function useActions(onOpen: (open: Open) => void): (role: RoleDetails) => MenuEntry[] {
  const { roles: say, refusals } = useMessages();
  return (role) => {
    const { edit, delete: remove } = role.allowed;
    const view: MenuEntry = {
      key: "view",
      label: say.view,
      icon: <Eye aria-hidden size={16} strokeWidth={1.5} />,
      onSelect: () => onOpen({ kind: "open", role }),
    };
    if (role.id === null) return [view];
    return [
      edit
        ? view
        : {
            key: "edit",
            label: say.edit,
            icon: <Pencil aria-hidden size={16} strokeWidth={1.5} />,
            onSelect: () => onOpen({ kind: "open", role }),
          },
      "separator",
      {
        key: "delete",
        label: say.delete,
        danger: true,
        icon: <Trash2 aria-hidden size={16} strokeWidth={1.5} />,
        disabledReason: remove && refusals[remove],
        onSelect: () => onOpen({ kind: "delete", role }),
      },
    ];
  };
}

function useColumns(): DataColumn<RoleDetails>[] {
  const { roles: say } = useMessages();
  const { columns } = say;
  return [
    { key: "name", head: columns.name, width: "34%", render: ({ name }) => name },
    {
      key: "kind",
      head: columns.kind,
      width: "96px",
      hideNarrow: true,
      render: ({ id }) => (id ? say.own : say.builtIn),
    },
    {
      key: "holders",
      head: columns.holders,
      width: "26%",
      render: ({ holders }) => holders && say.holders(holders),
    },
    {
      key: "permissions",
      head: columns.permissions,
      render: ({ permissions }) => say.permissions(permissions.length),
    },
    {
      key: "rank",
      head: columns.rank,
      align: "end",
      width: "80px",
      hideNarrow: true,
      render: ({ rank }) => rank,
    },
  ];
}

function OpenDialog({ layer, onClose }: { layer: Layer<Open>; onClose: () => void }) {
  const { content, open } = layer;
  const door = { open, onOpenChange: (next: boolean) => next || onClose() };
  if (!content) return null;
  if (content.kind === "create") return <RoleDialog {...door} />;
  const { kind, role } = content;
  if (kind === "delete") return <DeleteRoleDialog {...door} role={role} />;
  return role.allowed.edit === null ? (
    <RoleDialog {...door} role={role} />
  ) : (
    <RoleViewDialog {...door} role={role} />
  );
}
