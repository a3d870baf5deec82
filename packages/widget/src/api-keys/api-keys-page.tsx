import { useQuery } from "@tanstack/react-query";
import type { ApiKeyRow } from "@usher/domain";
import { Ban, CloudOff, ExternalLink, KeyRound, Plus } from "lucide-react";
import { Suspense, useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Status } from "../ui/status.tsx";
import styles from "./api-keys.module.css";

const CreateKeyDialog = lazyPart(() => import("./create-key-dialog.tsx"), "CreateKeyDialog");
const RevokeKeyDialog = lazyPart(() => import("./revoke-key-dialog.tsx"), "RevokeKeyDialog");

/** The keys of the organization; a new one is shown once. */
export function ApiKeysPage() {
  const words = useMessages();
  const title = useMessages().sections.apiKeys;
  const { apiKeys: say, forms } = words;
  const { trpc, usersPage } = useApi();
  const list = useQuery(trpc.apiKeys.list.queryOptions());
  const columns = useColumns();
  const [dialog, setDialog] = useState<"create" | ApiKeyRow | null>(null);
  const close = () => setDialog(null);
  // A token of five minutes makes no key that lasts, so in a host's page there is only the way to ours.
  const create = usersPage ? (
    <LinkButton href={usersPage} icon={<ExternalLink aria-hidden size={16} strokeWidth={1.5} />}>
      {say.elsewhere.create}
    </LinkButton>
  ) : (
    <Button
      icon={<Plus aria-hidden size={16} strokeWidth={1.5} />}
      variant="primary"
      onClick={() => setDialog("create")}
    >
      {say.create}
    </Button>
  );
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead
        actions={create}
        description={usersPage ? say.elsewhere.description : say.description}
        title={title}
      />
      <ListCard>
        {list.isError ? (
          <EmptyState
            action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
            body={problemWords(list.error, words)}
            icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
            title={say.failed}
          />
        ) : (
          <DataTable
            beneath={({ hint }) => `${hint}…`}
            columns={columns}
            empty={
              <EmptyState
                body={say.empty.text}
                icon={<KeyRound aria-hidden size={24} strokeWidth={1.5} />}
                title={say.empty.title}
              />
            }
            label={say.table}
            menu={{
              head: say.columns.actions,
              label: ({ name }) => say.actionsFor(name),
              items: (key) =>
                key.revokedAt
                  ? []
                  : [
                      {
                        key: "revoke",
                        label: say.revoke,
                        danger: true,
                        icon: <Ban aria-hidden size={16} strokeWidth={1.5} />,
                        disabledReason: key.allowed.revoke && words.refusals[key.allowed.revoke],
                        onSelect: () => setDialog(key),
                      },
                    ],
            }}
            rowKey={({ id }) => id}
            rows={list.data ?? []}
            waiting={list.isPending}
            waitingLabel={forms.loading}
          />
        )}
      </ListCard>
      <Suspense>
        {dialog === "create" ? <CreateKeyDialog onClose={close} /> : null}
        {dialog && dialog !== "create" ? <RevokeKeyDialog apiKey={dialog} onClose={close} /> : null}
      </Suspense>
    </section>
  );
}

function useColumns(): DataColumn<ApiKeyRow>[] {
  const { apiKeys: say } = useMessages();
  const { columns } = say;
  return [
    { key: "name", head: columns.name, render: ({ name }) => name },
    {
      key: "status",
      head: columns.status,
      render: ({ revokedAt }) =>
        revokedAt ? (
          <Status label={say.revokedStatus} tone="neutral" />
        ) : (
          <Status label={say.active} tone="green" />
        ),
    },
    {
      key: "permissions",
      head: columns.permissions,
      hideNarrow: true,
      render: ({ permissions }) => say.permissions(permissions.length),
    },
    {
      key: "createdBy",
      head: columns.createdBy,
      hideNarrow: true,
      render: ({ createdBy }) => createdBy ?? "",
    },
    {
      key: "lastUsedAt",
      head: columns.lastUsedAt,
      render: ({ lastUsedAt }) => (lastUsedAt ? <TimeAgo at={lastUsedAt} /> : say.never),
    },
  ];
}
