/** Of the row that `alias` names, its columns by the names they have in JSON: what `json_build_object` takes. */
export const columnsInJson = (alias: string, columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([name, column]) => `'${name}', ${alias}.${column}`)
    .join(", ");
