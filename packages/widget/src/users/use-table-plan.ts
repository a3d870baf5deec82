import type { UserColumn } from "@usher/domain";
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { useMe, useSlotList } from "../api.ts";
import { columns } from "./columns.tsx";
import { planTable, type TablePlan } from "./table-plan.ts";

/**
 * The columns of the caller's organization that the table has room for; a new plan only when they change.
 * What it stands in may be there before it: with that one's width no row is drawn twice.
 */
export function useTablePlan(
  scroller: RefObject<HTMLElement | null>,
  around: RefObject<HTMLElement | null>,
): TablePlan {
  const wanted = useShownColumns();
  const measures = useMeasures();
  const hosts = useSlotList("columns");
  const [width, setWidth] = useState(() => around.current?.clientWidth ?? Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const widest = planTable(wanted, measures, width, hosts);
  const fitting = widest.shares.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan of any width that fits as many is the same
  return useMemo(() => widest, [wanted, measures, hosts, fitting]);
}

/** Two names of roles need more room than one. */
const withSeveralRoles = { ...columns, role: { ...columns.role, width: 160 } };

function useMeasures() {
  return useMe().organization.switches.severalRoles ? withSeveralRoles : columns;
}

/** The columns of the profile, without those of parts that are switched off. */
export function useShownColumns(): readonly UserColumn[] {
  const { switches } = useMe().organization;
  return useMemo(() => {
    const there: Partial<Record<UserColumn, boolean>> = {
      license: switches.licenseTypes.length > 0,
      groups: switches.groups,
      usage: switches.dailyMessageLimit,
    };
    return switches.columns.filter((key) => there[key] ?? true);
  }, [switches]);
}
