import { type TargetKind, targetKinds } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { FilterMenu } from "../ui/filter-menu.tsx";
import styles from "./audit.module.css";
import { type AuditView, auditAreas, isNarrowed, wholeLog } from "./audit-filter.ts";
import { PersonFilter } from "./person-filter.tsx";

export interface AuditFiltersProps {
  view: AuditView;
  onChange: (part: Partial<AuditView>) => void;
  /** Whether people can be looked up: within one organization. */
  people?: boolean;
}

/** Who, whom, what and when. */
export function AuditFilters({ view, onChange, people = false }: AuditFiltersProps) {
  const { audit } = useMessages();
  const { filters } = audit;
  return (
    <search className={styles.filters}>
      {people ? (
        <>
          <PersonFilter
            label={filters.actor}
            value={view.actor}
            onValueChange={(actor) => onChange({ actor })}
          />
          <PersonFilter
            label={filters.target}
            value={view.target}
            onValueChange={(target) => onChange({ target })}
          />
        </>
      ) : null}
      <FilterMenu
        label={filters.action}
        options={auditAreas.map((area) => ({ value: area, label: audit.areas[area] ?? area }))}
        selected={view.areas}
        onSelectedChange={(areas) => onChange({ areas })}
      />
      <FilterMenu<TargetKind>
        label={filters.targetKind}
        options={targetKinds.map((kind) => ({ value: kind, label: audit.targetKinds[kind] }))}
        selected={view.targetKinds}
        onSelectedChange={(chosen) => onChange({ targetKinds: chosen })}
      />
      <FilterMenu<"done" | "refused">
        label={filters.outcome}
        options={[
          { value: "done", label: filters.done },
          { value: "refused", label: filters.refused },
        ]}
        selected={view.outcomes}
        onSelectedChange={(outcomes) => onChange({ outcomes })}
      />
      <div className={styles.day}>
        <DateField
          label={filters.from}
          max={view.to || undefined}
          value={view.from}
          onChange={({ target }) => onChange({ from: target.value })}
        />
      </div>
      <div className={styles.day}>
        <DateField
          label={filters.to}
          min={view.from || undefined}
          value={view.to}
          onChange={({ target }) => onChange({ to: target.value })}
        />
      </div>
      {isNarrowed(view) ? (
        <Button variant="ghost" onClick={() => onChange(wholeLog)}>
          {filters.clear}
        </Button>
      ) : null}
    </search>
  );
}
