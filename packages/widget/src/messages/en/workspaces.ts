import type { Otherwise } from "../language.ts";
import { people } from "./say.ts";

/** Words of workspaces, by what the host product calls them: `Workspace`, `Collection`. */
export function workspaceWords({ One, one, many }: Record<"One" | "one" | "many", string>) {
  return {
    description: `Your product makes ${many}. Here you say who is in them.`,
    shared: `Your product makes ${many}. Everyone may read all of them.`,
    search: `Search ${many}`,
    clearSearch: "Clear search",
    noneFound: (text: string) => `No ${one} matches “${text}”.`,
    columns: {
      name: One,
      members: "Members",
      open: "May read",
      createdAt: "Added",
      actions: "Actions",
    },
    everyone: "Everyone",
    actionsFor: (name: string) => `Actions for ${name}`,
    empty: {
      title: `No ${many} yet`,
      text: `They show up here as soon as your product registers the first ${one}.`,
    },
    failed: `The ${many} couldn't be loaded.`,
    members: {
      title: "Members",
      of: (name: string) => `Members of ${name}`,
      tally: (n: number, name: string) => `${people(n)} in ${name}`,
      empty: {
        title: `Nobody is in this ${one} yet`,
        text: `Whoever is put in can use this ${one} at once.`,
      },
      denied: {
        title: `You can't see who is in this ${one}`,
        text: "Only its members and those who manage people can. Ask one of them.",
      },
      gone: {
        title: `This ${one} is not here`,
        text: "It was removed, or your product has not registered it yet.",
      },
    },
  };
}

export const words = workspaceWords({
  One: "Workspace",
  one: "workspace",
  many: "workspaces",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords({ one: "collection", many: "collections", One: "Collection" }),
};
