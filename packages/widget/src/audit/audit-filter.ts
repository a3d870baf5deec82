import { type AuditAction, type AuditFilter, auditActions, type TargetKind } from "@usher/domain";
import type { ComboboxOption } from "../ui/combobox.tsx";

/** What of the log is looked at. */
export interface AuditView {
  actor: ComboboxOption | null;
  target: ComboboxOption | null;
  /** The first words of actions, e.g. `user` for all deeds to users. */
  areas: readonly string[];
  targetKinds: readonly TargetKind[];
  outcomes: readonly ("done" | "refused")[];
  /** Days as `YYYY-MM-DD`, both included; empty: no bound. */
  from: string;
  to: string;
}

export const wholeLog: AuditView = {
  actor: null,
  target: null,
  areas: [],
  targetKinds: [],
  outcomes: [],
  from: "",
  to: "",
};

export function isNarrowed(view: AuditView): boolean {
  return Object.keys(filterOf(view)).length > 0;
}

const areaOf = (action: AuditAction) => action.split(".")[0] ?? action;

/** The kinds of deeds there are, in the order of the list of actions. */
export const auditAreas: readonly string[] = [...new Set(auditActions.map(areaOf))];

/** The start of a day where the reader is, as an instant; with `plus`, of a day so many days later. */
function startOf(day: string, plus = 0): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + plus).toISOString();
}

/** What to ask the server for. */
export function filterOf(view: AuditView): AuditFilter {
  const [outcome, other] = view.outcomes;
  return {
    ...(view.actor ? { actorId: view.actor.value } : {}),
    ...(view.target ? { targetId: view.target.value } : {}),
    ...(view.areas.length > 0
      ? { actions: auditActions.filter((action) => view.areas.includes(areaOf(action))) }
      : {}),
    ...(view.targetKinds.length > 0 ? { targetKinds: [...view.targetKinds] } : {}),
    // Both are the same as neither.
    ...(outcome && !other ? { outcome } : {}),
    ...(view.from ? { from: startOf(view.from) } : {}),
    ...(view.to ? { to: startOf(view.to, 1) } : {}),
  };
}
