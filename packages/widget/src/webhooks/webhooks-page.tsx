import { CloudOff, ExternalLink, Plus, Webhook } from "lucide-react";
import { Suspense } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { type Layer, useLayer } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { type Endpoint, useWebhooks } from "./use-webhooks.ts";
import { type OpenWebhook, useWebhookMenu } from "./webhook-actions.tsx";
import { useWebhookColumns } from "./webhook-columns.tsx";
import styles from "./webhooks.module.css";

const WebhookDialog = lazyPart(() => import("./webhook-dialog.tsx"), "WebhookDialog");
const DeleteDialog = lazyPart(() => import("./delete-dialog.tsx"), "DeleteDialog");
const RotateDialog = lazyPart(() => import("./rotate-dialog.tsx"), "RotateDialog");
const DeliveriesDrawer = lazyPart(() => import("./deliveries-drawer.tsx"), "DeliveriesDrawer");

/** The endpoints that are told what happens here, and what each was told. */
export function WebhooksPage() {
  const { webhooks: say, sections } = useMessages();
  const { usersPage } = useApi();
  const { layer, show, hide } = useLayer<OpenWebhook>();
  // A token of five minutes sets up nothing that lasts, so in a host's page there is only the way to ours.
  const create = usersPage ? (
    <LinkButton href={usersPage} icon={<ExternalLink aria-hidden size={16} strokeWidth={1.5} />}>
      {say.elsewhere.create}
    </LinkButton>
  ) : (
    <Button
      icon={<Plus aria-hidden size={16} strokeWidth={1.5} />}
      variant="primary"
      onClick={() => show({ kind: "create" })}
    >
      {say.create}
    </Button>
  );
  return (
    <section aria-label={sections.webhooks} className={styles.page}>
      <PageHead
        actions={create}
        description={usersPage ? say.elsewhere.description : say.description}
        title={sections.webhooks}
      />
      <ListCard>
        <Endpoints onOpen={show} />
      </ListCard>
      <Suspense>
        <Opened key={layer.turn} layer={layer} onClose={hide} />
      </Suspense>
    </section>
  );
}

function Endpoints({ onOpen }: { onOpen: (open: OpenWebhook) => void }) {
  const words = useMessages();
  const { webhooks: say, forms } = words;
  const list = useWebhooks();
  const columns = useWebhookColumns();
  const items = useWebhookMenu(onOpen);
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
      beneath={({ eventTypes }) => (eventTypes ? say.events(eventTypes.length) : say.everyEvent)}
      columns={columns}
      empty={
        <EmptyState
          body={say.empty.text}
          icon={<Webhook aria-hidden size={24} strokeWidth={1.5} />}
          title={say.empty.title}
        />
      }
      label={say.table}
      menu={{ head: say.columns.actions, label: ({ url }) => say.actionsFor(url), items }}
      rowKey={({ id }) => id}
      rows={list.data ?? []}
      waiting={list.isPending}
      waitingLabel={forms.loading}
      onOpen={(endpoint) => onOpen({ kind: "log", endpoint })}
    />
  );
}

function Opened({ layer, onClose }: { layer: Layer<OpenWebhook>; onClose: () => void }) {
  const { content, open } = layer;
  const endpoints = useWebhooks().data ?? [];
  // As it is now: it may have been turned on or stopped while one looked at it.
  const current = (endpoint: Endpoint) =>
    endpoints.find(({ id }) => id === endpoint.id) ?? endpoint;
  const door = { open, onOpenChange: (next: boolean) => next || onClose() };
  switch (content?.kind) {
    case "create":
      return <WebhookDialog {...door} />;
    case "edit":
      return <WebhookDialog {...door} endpoint={content.endpoint} />;
    case "rotate":
      return <RotateDialog {...door} endpoint={content.endpoint} />;
    case "delete":
      return <DeleteDialog {...door} endpoint={content.endpoint} />;
    case "log":
      return <DeliveriesDrawer {...door} endpoint={current(content.endpoint)} />;
    default:
      return null;
  }
}
