import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Select } from "../ui/select.tsx";
import styles from "./audit.module.css";
import { filterOf, wholeLog } from "./audit-filter.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditList } from "./audit-list.tsx";
import { useSystemAuditLog } from "./use-audit-log.ts";

const all = "all";

/** Who did what in every organization, for system administrators. */
export function SystemAuditPage() {
  const { audit } = useMessages();
  const title = useMessages().sections.audit;
  const { trpc } = useApi();
  const [view, setView] = useState(wholeLog);
  const [organizationId, setOrganizationId] = useState(all);
  const list = useSystemAuditLog(filterOf(view), organizationId === all ? null : organizationId);
  const { data } = useQuery(trpc.system.listOrganizations.queryOptions({ limit: 200 }));
  const { filters } = audit;
  return (
    <section aria-label={title} className={styles.page}>
      <PageHead description={audit.description} title={title} />
      <AuditList
        organizations
        list={list}
        toolbar={
          <>
            <div className={styles.organization}>
              <Select
                hideLabel
                label={filters.organization}
                options={[
                  { value: all, label: filters.allOrganizations },
                  ...(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={organizationId}
                onValueChange={setOrganizationId}
              />
            </div>
            <AuditFilters view={view} onChange={(part) => setView({ ...view, ...part })} />
          </>
        }
        view={view}
      />
    </section>
  );
}
