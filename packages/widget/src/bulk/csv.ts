import { bulkLimit } from "@usher/domain";

/** Of a file, in bytes: more than that many lines can have. */
const mostBytes = 20 * 1024 * 1024;

export type ReadProblem = "unreadable" | "empty" | "tooMany" | "tooBig";

/** The cells of a CSV file, whatever separates them; or why it can't be read. The reader loads when it is needed. */
export async function readCells(file: File): Promise<{ rows: string[][] } | ReadProblem> {
  if (file.size > mostBytes) return "tooBig";
  const [{ default: Papa }, text] = await Promise.all([import("papaparse"), file.text()]);
  if (text.includes("\0")) return "unreadable";
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  if (data.length === 0) return "empty";
  return data.length > bulkLimit + 1 ? "tooMany" : { rows: data };
}

/** Rows as CSV. What a spreadsheet would take for a formula is written as text. */
export async function writeCells(rows: string[][]): Promise<string> {
  const { default: Papa } = await import("papaparse");
  return Papa.unparse(rows, { escapeFormulae: true });
}
