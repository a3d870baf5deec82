import type { UserColumn } from "@usher/domain";

/** What a plan needs to know of a column. */
interface Measures {
  width: number;
  /** Null where an invitation has nothing to say. */
  Invitation: unknown;
}

/** Which columns a table of some width shows beside the name, and where in it invitations say how they stand. */
export interface TablePlan {
  shown: readonly UserColumn[];
  /** The column that says how somebody stands: the status, or what takes its place. */
  standing: UserColumn | null;
  /** How many columns an invitation's standing takes. */
  span: number;
  /** How many of the host's own columns follow. */
  extra: number;
  /** The share of the width that each takes, in percent, the host's last. */
  shares: readonly number[];
}

/** The box to select by, the name with its address, and the menu are always there. */
const fixed = 40 + 244 + 48;

/** What a column of the host's takes that doesn't say. */
const hostWidth = 128;

/**
 * What stands last goes first when it gets tight, the host's own columns before ours; the first column and
 * the standing stay, because the cards of a narrow panel are made of them.
 */
export function planTable(
  wanted: readonly UserColumn[],
  columns: Record<UserColumn, Measures>,
  width: number,
  hosts: readonly { width?: number | undefined }[] = [],
): TablePlan {
  const standing = standingOf(wanted, columns);
  const extra = fittingOf(hosts, width - total(wanted, columns));
  const shown = [...wanted];
  for (const key of [...wanted].reverse()) {
    if (total(shown, columns) <= width) break;
    if (key !== standing && key !== wanted[0]) shown.splice(shown.indexOf(key), 1);
  }
  const widths = [...shown.map((key) => columns[key].width), ...extra];
  const sum = widths.reduce((all, one) => all + one, fixed);
  return {
    shown,
    standing,
    span: spanOf(shown, columns, standing),
    extra: extra.length,
    shares: widths.map((one) => (one / sum) * 100),
  };
}

/** The widths of the host's columns that there is room for. */
function fittingOf(hosts: readonly { width?: number | undefined }[], room: number): number[] {
  let left = room;
  const widths = hosts.map(({ width = hostWidth }) => width);
  return widths.filter((width) => {
    left -= width;
    return left >= 0;
  });
}

function total(keys: readonly UserColumn[], columns: Record<UserColumn, Measures>): number {
  return keys.reduce((sum, key) => sum + columns[key].width, fixed);
}

function standingOf(
  wanted: readonly UserColumn[],
  columns: Record<UserColumn, Measures>,
): UserColumn | null {
  if (wanted.includes("status")) return "status";
  return wanted.find((key) => columns[key].Invitation === null) ?? null;
}

/** The columns from the standing on that an invitation has nothing to say in. */
function spanOf(
  shown: readonly UserColumn[],
  columns: Record<UserColumn, Measures>,
  standing: UserColumn | null,
): number {
  if (standing === null) return 0;
  const rest = shown.slice(shown.indexOf(standing));
  const end = rest.findIndex((key) => columns[key].Invitation !== null);
  return end < 0 ? rest.length : end;
}
