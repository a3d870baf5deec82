import { people } from "./say.ts";

/** Words of groups of people. */
export const words = {
  description: "People who belong together, to find them and to invite to.",
  create: "New group",
  search: "Search groups",
  clearSearch: "Clear search",
  noneFound: (text: string) => `No group matches “${text}”.`,
  columns: { name: "Group", members: "Members", createdAt: "Created", actions: "Actions" },
  members: "Members",
  membersOf: (name: string) => `Members of ${name}`,
  nobody: "Nobody is in this group yet",
  rename: "Rename",
  delete: "Delete",
  actionsFor: (name: string) => `Actions for ${name}`,
  empty: {
    title: "No groups yet",
    text: "Put people into groups by team or subject, and find them by it in the list of users.",
  },
  failed: "The groups couldn't be loaded.",
  form: {
    create: {
      title: "New group",
      submit: "Create group",
      done: (name: string) => `Created ${name}`,
    },
    rename: {
      title: (name: string) => `Rename ${name}`,
      submit: "Rename",
      done: (before: string, after: string) => `Renamed ${before} to ${after}`,
    },
    name: "Name",
    namePlaceholder: "Design",
  },
  deletion: {
    title: (name: string) => `Delete ${name}?`,
    text: (name: string, members: number) =>
      members === 0
        ? `${name} has no members. This cannot be undone.`
        : `${people(members)} ${members === 1 ? "leaves" : "leave"} the group ${name}. They keep their accounts. This cannot be undone.`,
    confirm: (name: string) => `Delete ${name}`,
    done: (name: string) => `Deleted ${name}`,
  },
};
