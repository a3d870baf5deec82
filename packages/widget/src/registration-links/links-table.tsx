import type { RegistrationLinkRow } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { menuEntries, readyActions } from "../row-actions.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { linkActions } from "./link-actions.ts";
import { useLinkDeeds } from "./link-deeds.ts";
import { useLinkRole } from "./link-role.ts";
import { LinkStatus } from "./link-status.tsx";
import styles from "./links-card.module.css";

/** Links as rows: what each gives and to whom, how often it can be used, until when, and who made it. */
export function LinksTable({ rows }: { rows: readonly RegistrationLinkRow[] }) {
  const words = useMessages();
  const { registrationLinks: say } = words;
  const { openDialog } = usePanelDoors();
  const tools = useLinkDeeds();
  const roleOf = useLinkRole();
  const creatorOf = (link: RegistrationLinkRow) => link.createdBy ?? say.nobody;
  const columns: DataColumn<RegistrationLinkRow>[] = [
    { key: "role", head: say.columns.role, render: roleOf },
    {
      key: "status",
      head: say.columns.status,
      width: "28%",
      render: (link) => <LinkStatus link={link} />,
    },
    {
      key: "uses",
      head: say.columns.uses,
      width: "16%",
      render: (link) => say.usesLeft(link.usesLeft, link.uses, link.maxUses),
    },
    {
      key: "createdBy",
      head: say.columns.createdBy,
      width: "22%",
      hideNarrow: true,
      render: creatorOf,
    },
  ];
  return (
    <div className={styles.list}>
      <DataTable
        beneath={(link) => (
          <>
            <span className={styles.narrow}>{say.by(creatorOf(link))} · </span>
            {link.domains.length > 0 ? say.domains(link.domains) : say.anyDomain}
          </>
        )}
        columns={columns}
        label={say.title}
        menu={{
          head: say.columns.actions,
          label: (link) => say.actionsFor(roleOf(link), creatorOf(link)),
          items: (link) =>
            link.status === "live"
              ? menuEntries(readyActions(linkActions, link, { tools, words, openDialog }))
              : [],
        }}
        rowKey={({ id }) => id}
        rows={rows}
      />
    </div>
  );
}
