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
  /** The share of the width that each takes, in percent. */
  shares: readonly number[];
}

/** The box to select by, the name with its address, and the menu are always there. */
const fixed = 40 + 244 + 48;

/**
 * What stands last goes first when it gets tight; the first column and the standing stay, because
 * the cards of a narrow panel are made of them.
 */
export function planTable(
  wanted: readonly UserColumn[],
  columns: Record<UserColumn, Measures>,
  width: number,
): TablePlan {
  const standing = standingOf(wanted, columns);
  const shown = [...wanted];
  for (const key of [...wanted].reverse()) {
    if (total(shown, columns) <= width) break;
    if (key !== standing && key !== wanted[0]) shown.splice(shown.indexOf(key), 1);
  }
  const sum = total(shown, columns);
  return {
    shown,
    standing,
    span: spanOf(shown, columns, standing),
    shares: shown.map((key) => (columns[key].width / sum) * 100),
  };
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
