import type { Switches } from "@usher/domain";
import type { Turn } from "./language.ts";

/** What an organization calls otherwise than the dictionary's usual words. */
export function turnsOf({ words, severalRoles }: Pick<Switches, "words" | "severalRoles">): Turn[] {
  const turns: Record<Turn, boolean> = {
    disable: words.status === "disable",
    remove: words.deletion === "remove",
    collection: words.workspace === "collection",
    plusInvite: words.invite === "plus-invite",
    severalRoles,
  };
  return (Object.keys(turns) as Turn[]).filter((turn) => turns[turn]);
}
