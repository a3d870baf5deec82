import * as z from "zod/mini";
import { Cursor, Id, PageLimit, storableText } from "./fields.ts";

export const Search = z.string().check(z.trim(), z.maxLength(200), storableText);

/** How many may be put in, or taken out, by one call. */
export const mostMembers = 1000;

const MemberIds = z.array(Id).check(z.maxLength(mostMembers));

/** What changes, not what is: of two people who save at once, neither undoes the other's. */
export const memberChange = {
  add: z._default(MemberIds, []),
  remove: z._default(MemberIds, []),
};

/** Nobody is put in and taken out by one call. */
export const notBoth = z.refine<{ add: string[]; remove: string[] }>(
  ({ add, remove }) => !remove.some((id) => add.includes(id)),
  { error: "Someone is to be added and removed.", path: ["remove"] },
);

export const memberList = {
  search: z.optional(Search),
  /** Leaves out everybody who is not in. */
  membersOnly: z._default(z.boolean(), false),
  cursor: z.optional(Cursor),
  limit: PageLimit,
};
