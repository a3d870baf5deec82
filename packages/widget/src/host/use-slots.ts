import { createContext, useContext } from "react";
import type { SlotColumn, SlotField, SlotRowAction, Slots } from "./slots.ts";

export const SlotsContext = createContext<Slots | undefined>(undefined);

const noColumns: readonly SlotColumn[] = [];
const noActions: readonly SlotRowAction[] = [];
const noFields: readonly SlotField[] = [];

/** What the host puts into the panel; of lists there is always one. */
export function useSlots() {
  const { header, emptyState, columns, rowActions, fields } = useContext(SlotsContext) ?? {};
  return {
    header,
    emptyState,
    columns: columns ?? noColumns,
    rowActions: rowActions ?? noActions,
    fields: fields ?? noFields,
  };
}
