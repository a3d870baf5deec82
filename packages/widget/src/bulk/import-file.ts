import type { InvitationLine } from "@usher/domain";

/** The parts of an invitation that a file may bring, in the order of the template. */
export const lineFields = ["email", "roles", "licenseType", "groups", "note"] as const;
export type LineField = (typeof lineFields)[number];

/** A file as rows of cells; `headers` is null when its first line is somebody already. */
export interface ReadFile {
  headers: string[] | null;
  rows: string[][];
}

/** For each part the place of its column, or null. */
export type Mapping = Record<LineField, number | null>;

/** What each part is called in the language in use: `bulk.import.fields` of the messages. */
export type FieldWords = Readonly<Record<LineField, string>>;

/** What columns are called in English, as `bare` has it. */
const names: Record<LineField, readonly string[]> = {
  email: ["email", "emailaddress", "mail", "address", "login"],
  roles: ["role", "roles"],
  licenseType: ["license", "licence", "licensetype", "licencetype", "plan"],
  groups: ["group", "groups", "team", "teams"],
  note: ["note", "message", "comment"],
};

/** The first line names columns unless it has an address in it. */
export function readRows(rows: string[][]): ReadFile {
  const [first, ...rest] = rows;
  const isHeader = first !== undefined && !first.some((cell) => cell.includes("@"));
  return isHeader
    ? { headers: first.map((cell) => cell.trim()), rows: rest }
    : { headers: null, rows };
}

/** A heading as it is compared: without capitals, accents, spaces and signs. */
function bare(heading: string): string {
  return heading
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/**
 * Columns by their names, in English or in the language in use; in a file without any, in the order
 * of the template.
 */
export function guessMapping({ headers, rows }: ReadFile, fields: FieldWords): Mapping {
  const heads = headers?.map(bare);
  const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
  const place = (field: LineField, index: number) => {
    if (!heads) return index < width ? index : null;
    const known = [...names[field], bare(fields[field])];
    const found = heads.findIndex((head) => head !== "" && known.includes(head));
    return found < 0 ? null : found;
  };
  const [email, roles, licenseType, groups, note] = lineFields.map(place);
  const guess = { email, roles, licenseType, groups, note } as Mapping;
  return { ...guess, email: guess.email ?? addressColumn(rows) };
}

/** The column that has an address in most of the first lines. */
function addressColumn(rows: string[][]): number | null {
  const sample = rows.slice(0, 20);
  const width = Math.max(0, ...sample.map((row) => row.length));
  for (let column = 0; column < width; column++)
    if (sample.filter((row) => row[column]?.includes("@")).length > sample.length / 2)
      return column;
  return null;
}

/** What lines get that don't say otherwise. */
export interface Usual {
  role: string | null;
  license: string | null;
}

/** A cell with several words in it, as a list: `Design; Sales`. */
function words(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

export function linesOf({ rows }: ReadFile, mapping: Mapping, usual: Usual): InvitationLine[] {
  return rows.map((row) => {
    const cell = (field: LineField) => {
      const place = mapping[field];
      return place === null ? "" : (row[place] ?? "").trim();
    };
    const roles = words(cell("roles"));
    const groups = words(cell("groups"));
    const license = cell("licenseType") || usual.license;
    const note = cell("note");
    return {
      email: cell("email"),
      ...(roles.length > 0 ? { roles } : usual.role ? { roles: [usual.role] } : {}),
      ...(license ? { licenseType: license } : {}),
      ...(groups.length > 0 ? { groups } : {}),
      ...(note ? { note } : {}),
    };
  });
}

/** What one call may carry: the server takes 1 MiB and 1000 lines. */
const mostLines = 1000;
const mostCharacters = 300_000;

/** The lines in parts that one call each can carry. */
export function inParts<Line>(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let size = Infinity;
  for (const line of lines) {
    const length = JSON.stringify(line).length;
    const part = parts.at(-1);
    if (part && part.length < mostLines && size + length <= mostCharacters) {
      part.push(line);
      size += length;
    } else {
      parts.push([line]);
      size = length;
    }
  }
  return parts;
}
