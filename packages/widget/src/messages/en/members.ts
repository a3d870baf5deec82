import { count, people } from "./say.ts";

/** `Added 2, removed 1 in Website`, or only what there was. */
function saved(name: string, added: number, removed: number): string {
  if (added + removed === 0) return `Nothing was left to change in ${name}`;
  if (removed === 0) return `Added ${count(added)} to ${name}`;
  if (added === 0) return `Removed ${count(removed)} from ${name}`;
  return `Added ${count(added)}, removed ${count(removed)} in ${name}`;
}

/** Words of lists of members, of groups and workspaces alike. */
export const words = {
  people,
  table: "Members",
  columns: { name: "Name", status: "Status" },
  you: (name: string) => `${name} (You)`,
  manage: "Manage Users",
  manageTitle: (name: string) => `Manage users of ${name}`,
  label: "Members",
  search: "Search people",
  clearSearch: "Clear search",
  noneFound: (text: string) => `Nobody matches “${text}”.`,
  nobody: "There is nobody to choose.",
  pending: (add: number, remove: number) =>
    add + remove === 0
      ? "Nothing changed yet"
      : [add > 0 && `${count(add)} to add`, remove > 0 && `${count(remove)} to remove`]
          .filter(Boolean)
          .join(", "),
  save: "Save Changes",
  saved,
  failed: "The members couldn't be loaded.",
};
