import { type Bar, isMet } from "./bars.ts";

/** With as many digits as tell something. */
export function shown(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

const units = { times: "×", ms: " ms", MB: " MB" } as const;

export function figureOf({ figure, unit }: Bar): string {
  return `${shown(figure)}${units[unit]}`;
}

export function limitOf({ limit, unit }: Bar): string {
  const [sign, value] =
    "atMost" in limit ? (["≤", limit.atMost] as const) : (["≥", limit.atLeast] as const);
  return `${sign} ${value}${units[unit]}`;
}

export const outcomeOf = (bar: Bar) => (isMet(bar) ? "ok" : "short");

export const nameOf = ({ name, worst }: Bar) => (worst ? `${name} (worst ${worst})` : name);

/** A line for each bar, and how many are met. */
export function barLines(bars: readonly Bar[]): string[] {
  const lines = bars.map((bar) =>
    [
      nameOf(bar).padEnd(86),
      figureOf(bar).padStart(10),
      limitOf(bar).padStart(12),
      `  ${outcomeOf(bar)}`,
    ].join(""),
  );
  return [...lines, `bars met ${bars.filter(isMet).length} of ${bars.length}`];
}

/** A table of Markdown, in columns of equal width as formatters leave it. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)];
}
