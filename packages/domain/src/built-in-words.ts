/**
 * What the built-in profiles call their roles and license types by, and themselves. The panel's dictionaries
 * say these in every language; the words in the profiles are the English ones.
 */
export type BuiltInWord =
  | BuiltInSummary
  | "standard"
  | "registration-links"
  | "three-tier"
  | "licensed"
  | "multi-role";

/** Those of them that are explained in a line as well. */
export type BuiltInSummary =
  | "standard.owner"
  | "standard.admin"
  | "standard.member"
  | "standard.full"
  | "standard.viewer"
  | "registration-links.account-admin"
  | "registration-links.account-user"
  | "three-tier.administrator"
  | "three-tier.manager"
  | "three-tier.default-user"
  | "licensed.admin"
  | "licensed.user"
  | "licensed.business"
  | "licensed.pro"
  | "licensed.knowledge-only"
  | "multi-role.admin"
  | "multi-role.manager"
  | "multi-role.public"
  | "system.system-administrator";

/** By what the dictionaries know something: one of ours, or one that a host's own messages say. */
export type WordKey = BuiltInWord | (string & {});

/** What the panel says in its own language where it has a word for it, and by its name otherwise. */
export interface Worded {
  wordKey?: WordKey;
  name: string;
}

/** Only what it is called. */
export function worded({ wordKey, name }: Worded): Worded {
  return wordKey ? { wordKey, name } : { name };
}
