import { useQuery } from "@tanstack/react-query";
import type { SystemReport, SystemReportRow } from "@usher/domain";
import { CloudOff, Download } from "lucide-react";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { saveFile } from "../ui/download.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Stat, StatStrip } from "../ui/stat.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import styles from "./system.module.css";

/** The state of all organizations at a glance, and each on a line. */
export function ReportPage() {
  const words = useMessages();
  const title = useMessages().sections.report;
  const { report: say } = words.system;
  const { trpc } = useApi();
  const report = useQuery(trpc.system.report.queryOptions());
  const columns = useColumns();
  const when = report.data && exactTime(Date.parse(report.data.generatedAt), words);
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead
        actions={<ExportButton />}
        description={when ? say.generated(when) : "\u00a0"}
        title={title}
      />
      {report.isError ? (
        <EmptyState
          action={<Button onClick={() => void report.refetch()}>{words.forms.retry}</Button>}
          body={problemWords(report.error, words)}
          icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
          title={say.failed}
        />
      ) : (
        <>
          {report.data ? <Totals report={report.data} /> : null}
          <ListCard>
            <DataTable
              beneath={({ organization }) => organization.slug}
              columns={columns}
              label={say.table}
              rowKey={({ organization }) => organization.id}
              rows={report.data?.rows ?? []}
              waiting={report.isPending}
              waitingLabel={words.forms.loading}
            />
          </ListCard>
        </>
      )}
    </section>
  );
}

function Totals({ report: { organizations, total } }: { report: SystemReport }) {
  const { report: say } = useMessages().system;
  const share = total.active === 0 ? 0 : total.withMfa / total.active;
  return (
    <StatStrip>
      <Stat
        beneath={say.organizationsBeneath(organizations.suspended)}
        label={say.organizations}
        value={say.number(organizations.active)}
      />
      <Stat
        beneath={say.usersBeneath(total.suspended)}
        label={say.users}
        value={say.number(total.active)}
      />
      <Stat
        beneath={say.invitedBeneath(total.expired)}
        label={say.invited}
        value={say.number(total.invited)}
      />
      <Stat
        beneath={say.mfaBeneath(total.withMfa, total.active)}
        label={say.mfa}
        value={say.percent(share)}
      />
      <Stat beneath={say.dormantBeneath} label={say.dormant} value={say.number(total.dormant)} />
      <Stat
        beneath={say.signInsBeneath(total.refusedSignIns)}
        label={say.signIns}
        value={say.number(total.signIns)}
      />
    </StatStrip>
  );
}

function useColumns(): DataColumn<SystemReportRow>[] {
  const { report: say } = useMessages().system;
  const { columns, number } = say;
  const figure = (
    key: string,
    head: string,
    value: (row: SystemReportRow) => number,
  ): DataColumn<SystemReportRow> => ({
    ...{
      key,
      head,
      align: "end",
      width: "10.5%",
      hideNarrow: key !== "active" && key !== "mfa",
      headNarrow: true,
    },
    render: (row) => number(value(row)),
  });
  return [
    { key: "name", head: columns.name, render: ({ organization }) => organization.name },
    figure("active", columns.active, ({ active }) => active),
    figure("suspended", columns.suspended, ({ suspended }) => suspended),
    figure("invited", columns.invited, ({ invited }) => invited),
    figure("mfa", columns.mfa, ({ withMfa }) => withMfa),
    figure("dormant", columns.dormant, ({ dormant }) => dormant),
    figure("signIns", columns.signIns, ({ signIns }) => signIns),
    figure("refused", columns.refused, ({ refusedSignIns }) => refusedSignIns),
  ];
}

function ExportButton() {
  const words = useMessages();
  const { report: say } = words.system;
  const { client } = useApi();
  const { add } = useToasts();
  const [busy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    try {
      const pieces: string[] = [];
      for await (const piece of await client.system.export.mutate()) pieces.push(piece);
      saveFile(say.file(new Date().toISOString().slice(0, 10)), "text/csv", pieces);
      add({ tone: "green", title: say.exported });
    } catch (error) {
      add({ tone: "red", title: problemWords(error, words) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button
      busy={busy}
      icon={<Download aria-hidden size={16} strokeWidth={1.5} />}
      onClick={() => void save()}
    >
      {say.export}
    </Button>
  );
}
