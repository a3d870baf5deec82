import type { RoleHolders } from "@usher/domain";
import { count, counted, list, people } from "./say.ts";

/** `3 people, 1 invitation`. */
function holders({ users, invitations, registrationLinks }: RoleHolders): string {
  const parts = [
    users > 0 && people(users),
    invitations > 0 && counted(invitations, "invitation", "invitations"),
    registrationLinks > 0 && counted(registrationLinks, "registration link", "registration links"),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : "Nobody";
}

/** Words of roles: the built-in ones and an organization's own. */
export const words = {
  description: "What people may do. A role of higher rank stands above one of lower rank.",
  create: "New role",
  table: "Roles",
  columns: {
    name: "Role",
    rank: "Rank",
    permissions: "May do",
    holders: "Held by",
    kind: "Kind",
    actions: "Actions",
  },
  builtIn: "Built in",
  own: "Your own",
  permissions: (n: number) => (n === 0 ? "Nothing here" : counted(n, "permission", "permissions")),
  holders,
  view: "View",
  edit: "Edit",
  delete: "Delete",
  actionsFor: (name: string) => `Actions for ${name}`,
  failed: "The roles couldn't be loaded.",
  form: {
    createTitle: "New role",
    editTitle: (name: string) => `Edit ${name}`,
    name: "Name",
    namePlaceholder: "Support lead",
    summary: "Summary",
    summaryHint: "One line, shown wherever the role is chosen.",
    rank: "Rank",
    rankHint: (most: number, others: readonly string[]) =>
      `From 1 to ${count(most)}, below your own. ${list(others)}.`,
    standing: (name: string, rank: number) => `${name} is ${count(rank)}`,
    rankNeeded: (most: number) => `Give a whole number from 1 to ${count(most)}.`,
    permissions: "May do",
    notHeld: "You don't have this.",
    create: "Create role",
    save: "Save role",
    created: (name: string) => `Created ${name}`,
    saved: (name: string) => `Saved ${name}`,
    heldBy: (who: string) => `Changes for everyone who has it at once: ${who}.`,
  },
  deletion: {
    title: (name: string) => `Delete ${name}?`,
    text: (name: string) => `Nobody has the role ${name}. This cannot be undone.`,
    confirm: (name: string) => `Delete ${name}`,
    done: (name: string) => `Deleted ${name}`,
  },
};
