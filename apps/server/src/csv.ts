import { stringify } from "csv-stringify/sync";

/** One column of a table that is written as CSV (RFC 4180). */
export interface CsvColumn<Row> {
  head: string;
  cell: (row: Row) => string | number | null | undefined;
}

/**
 * `escape_formulas` puts a quote before what a spreadsheet would take for a formula: a name that begins
 * with `=` must not run on the machine of whoever opens the file (OWASP, CSV Injection).
 */
const options = { escape_formulas: true, record_delimiter: "windows" } as const;

export const csv = {
  head<Row>(columns: readonly CsvColumn<Row>[]): string {
    return stringify([columns.map(({ head }) => head)], options);
  },
  rows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row) ?? ""));
    return stringify(cells, options);
  },
};
