import type { Measured } from "./bars.ts";
import { pageCase, searchCase } from "./cases.ts";
import { searches } from "./people.ts";
import { medianOf, type Who } from "./samples.ts";

/** A line of the chart: what it is called, and its medians by number of users. */
interface Line {
  name: string;
  color: string;
  dashed: boolean;
  points: [users: number, milliseconds: number][];
}

const width = 860;
const height = 460;
const left = 70;
const right = 600;
const top = 50;
const bottom = 400;

/** Milliseconds against number of users, both by powers of ten, as SVG. */
export function chart(measured: Measured): string {
  const lines = linesOf(measured);
  const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
  const across = scaleOf(measured.sizes, [left, right]);
  const down = scaleOf([Math.min(...values), Math.max(...values)], [bottom, top]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    "<title>Cost of lists against number of users</title>",
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="28" font-size="16">Milliseconds, by users of the organization (medians)</text>`,
    ...powersWithin(down).map((value) => gridLine(value, down.at(value))),
    ...measured.sizes.map(
      (users) =>
        `<text x="${across.at(users)}" y="${bottom + 22}" text-anchor="middle">${users.toLocaleString("en")}</text>`,
    ),
    ...lines.flatMap((line, index) => drawn(line, { across, down, index })),
    "</svg>",
    "",
  ].join("\n");
}

function linesOf({ samples, sizes }: Measured): Line[] {
  const line = (name: string, color: string, what: string, who: Who): Line => ({
    ...{ name, color, dashed: who !== "Usher" },
    points: sizes.map((users) => [users, medianOf(samples, { what, who, users })]),
  });
  const looked = searchCase("email", searches.email[0]);
  return [
    line("Usher, first page", "#1d4ed8", pageCase("first page", "name"), "Usher"),
    line("Usher, after nine tenths", "#0891b2", pageCase("late page", "name"), "Usher"),
    line("Usher, search", "#7c3aed", looked, "Usher"),
    line("plain SQL, first page", "#15803d", pageCase("first page", "name"), "plain SQL"),
    line("better-auth, first page", "#b45309", pageCase("first page", "name"), "better-auth"),
    line("better-auth, after nine tenths", "#b91c1c", pageCase("late page", "name"), "better-auth"),
    line("better-auth, search", "#a21caf", looked, "better-auth"),
  ];
}

interface Scale {
  from: number;
  to: number;
  at(value: number): number;
}

/** Between the powers of ten around these values. */
function scaleOf(values: readonly number[], [begin, end]: [number, number]): Scale {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.ceil(Math.log10(Math.max(...values)));
  const at = (value: number) =>
    Math.round(begin + ((Math.log10(value) - from) / (to - from)) * (end - begin));
  return { from, to, at };
}

function powersWithin({ from, to }: Scale): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

function gridLine(value: number, y: number): string {
  return `<path d="M${left} ${y}H${right}" stroke="#ddd"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${Number(value.toPrecision(1))}</text>`;
}

function drawn(
  { name, color, dashed, points }: Line,
  { across, down, index }: { across: Scale; down: Scale; index: number },
): string[] {
  const places = points.map(([users, value]) => `${across.at(users)} ${down.at(value)}`);
  const style = `stroke="${color}" stroke-width="2"${dashed ? ' stroke-dasharray="6 4"' : ""}`;
  const y = top + 20 + index * 24;
  return [
    `<path d="M${places.join("L")}" fill="none" ${style}/>`,
    `<path d="M${right + 20} ${y}h28" ${style}/><text x="${right + 56}" y="${y + 4}">${name}</text>`,
  ];
}
