import { useQuery } from "@tanstack/react-query";
import { CloudOff, Download, RotateCw } from "lucide-react";
import { useApi } from "../api.ts";
import { csvOf } from "../csv.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/download.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import styles from "./compliance.module.css";
import { ComplianceFigures } from "./compliance-figures.tsx";
import { complianceRows } from "./compliance-rows.ts";
import { Finding } from "./finding.tsx";

/** How the organization stands: who is not protected, not here any more, or not in yet. */
export function CompliancePage() {
  const words = useMessages();
  const title = useMessages().sections.compliance;
  const { compliance: say, forms } = words;
  const { trpc } = useApi();
  const { add } = useToasts();
  const { data: report, ...asked } = useQuery(trpc.compliance.report.queryOptions());
  const when = report && exactTime(Date.parse(report.generatedAt), words);
  function save() {
    if (!report) return;
    const file = say.file(report.generatedAt.slice(0, 10));
    saveFile(file, "text/csv", [csvOf(complianceRows(report, words))]);
    add({ tone: "green", title: say.exported });
  }
  const actions = (
    <>
      <Button
        busy={asked.isRefetching}
        icon={<RotateCw aria-hidden size={16} strokeWidth={1.5} />}
        onClick={() => void asked.refetch()}
      >
        {say.refresh}
      </Button>
      <Button
        disabled={!report}
        icon={<Download aria-hidden size={16} strokeWidth={1.5} />}
        onClick={save}
      >
        {say.export}
      </Button>
    </>
  );
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead
        actions={actions}
        description={when ? say.generated(when) : "\u00a0"}
        title={title}
      />
      {asked.isError && !report ? (
        <EmptyState
          action={<Button onClick={() => void asked.refetch()}>{forms.retry}</Button>}
          body={problemWords(asked.error, words)}
          icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
          title={say.failed}
        />
      ) : (
        <>
          <ComplianceFigures report={report} />
          <Finding finding={report?.dormant} words={say.dormant} />
          <Finding finding={report?.unchangedPasswords} words={say.unchanged} />
        </>
      )}
    </section>
  );
}
