/** A PostgreSQL array literal: each entry quoted, so that no character in it means anything. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}
