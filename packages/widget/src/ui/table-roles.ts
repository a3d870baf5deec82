/**
 * The roles a table's elements have anyway. Said again because Safari takes them away where the
 * narrow panel lays the rows out as cards; spread, because linters see only the usual case.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
