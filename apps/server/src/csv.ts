import { stringify } from "csv-stringify/sync";

/** One column of a table that is written as CSV (RFC 4180). */
export interface CsvColumn<Row> {
  head: string;
  cell: (row: Row) => string | number | null | undefined;
}

/**
 * What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV Injection), in wide letters
 * too: a name that begins with `=` must not run on the machine of whoever opens the file.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** The cell as text. NUL is left out: what stands behind it would begin the cell. */
function textOf(cell: string | number | null | undefined): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const text = cell.replaceAll("\0", "");
  return formula.test(text) ? `'${text}` : text;
}

/** A line break of any kind is quoted: a bare one would begin a row, and with it a cell. */
const options = { record_delimiter: "windows", quoted_match: /[\r\n]/ } as const;

export const csv = {
  head<Row>(columns: readonly CsvColumn<Row>[]): string {
    return stringify([columns.map(({ head }) => head)], options);
  },
  rows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
    return stringify(
      rows.map((row) => columns.map(({ cell }) => textOf(cell(row)))),
      options,
    );
  },
};
