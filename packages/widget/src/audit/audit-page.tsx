import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import styles from "./audit.module.css";
import { AuditExport } from "./audit-export.tsx";
import { filterOf, wholeLog } from "./audit-filter.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditList } from "./audit-list.tsx";
import { AuditVerify } from "./audit-verify.tsx";
import { useAuditLog } from "./use-audit-log.ts";

/** Who did what in the organization. */
export function AuditPage() {
  const { audit } = useMessages();
  const title = useMessages().sections.audit;
  const [view, setView] = useState(wholeLog);
  const [broken, setBroken] = useState<string | null>(null);
  const filter = filterOf(view);
  const list = useAuditLog(filter);
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead
        actions={
          <>
            <AuditVerify onBroken={setBroken} />
            <AuditExport filter={filter} />
          </>
        }
        description={audit.description}
        title={title}
      />
      {broken ? <Notice body={audit.verify.brokenHint} title={broken} tone="red" /> : null}
      <AuditList
        list={list}
        toolbar={
          <AuditFilters people view={view} onChange={(part) => setView({ ...view, ...part })} />
        }
        view={view}
      />
    </section>
  );
}
