import type { Me, Worded } from "@usher/domain";
import type { Messages } from "./messages/language.ts";

/** What it is called in the panel's language, or as it was named where the dictionary has no word for it. */
export function nameOf({ wordKey, name }: Worded, { names }: Pick<Messages, "names">): string {
  return (wordKey && names[wordKey]) || name;
}

/** The same things by what they are called in the panel's language. */
export function named<Thing extends Worded>(
  things: readonly Thing[],
  words: Pick<Messages, "names">,
): Thing[] {
  return things.map((thing) => ({ ...thing, name: nameOf(thing, words) }));
}

/** The line that explains it, likewise; its words load when it is first shown. */
export function summaryOf(
  { wordKey, summary }: Worded & { summary: string },
  messages: Messages,
): string {
  return (wordKey && messages.summaries[wordKey]) || summary;
}

/** The caller, with the roles and licenses of their organization named like that. */
export function namedMe(me: Me, words: Pick<Messages, "names">): Me {
  const { roles, organization } = me;
  const { switches } = organization;
  const licenseTypes = named(switches.licenseTypes, words);
  return {
    ...me,
    roles: named(roles, words),
    organization: { ...organization, switches: { ...switches, licenseTypes } },
  };
}
