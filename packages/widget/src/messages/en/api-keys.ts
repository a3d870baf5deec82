import { count, plural } from "./say.ts";

const permissions = (n: number) =>
  `${count(n)} ${plural(n, { one: "permission", other: "permissions" })}`;

/** Words of the API keys that a host's backend calls with. */
export const words = {
  description:
    "With a key the product's backend calls Usher. Whoever has it acts for the organization.",
  create: "Create API key",
  /** In a host's page, where none can be made. */
  elsewhere: {
    create: "Create at Usher",
    description:
      "With a key the product's backend calls Usher. New ones are made on Usher's own pages, where you sign in yourself.",
  },
  table: "API keys",
  columns: {
    name: "Name",
    permissions: "May do",
    createdBy: "Created by",
    lastUsedAt: "Last used",
    status: "Status",
    actions: "Actions",
  },
  permissions,
  never: "Never",
  active: "Active",
  revokedStatus: "Revoked",
  actionsFor: (name: string) => `Actions for ${name}`,
  revoke: "Revoke",
  empty: { title: "No API keys yet", text: "The product's backend needs one to call Usher." },
  failed: "The API keys couldn't be loaded.",
  form: {
    title: "Create API key",
    name: "Name",
    nameHint: "What uses it, such as a service and where it runs.",
    permissions: "May do",
    permissionsHint: "A key does no more than you may, now and later.",
    search: "Search permissions",
    counted: (n: number, of: number) => `${count(n)} of ${permissions(of)}`,
    nothing: (query: string) => `No permission matches “${query}”.`,
    none: "Choose at least one permission.",
    submit: "Create key",
  },
  made: {
    title: (name: string) => `${name} is ready`,
    text: "Copy the key now: it is not shown again. Keep it where only the backend reads it.",
    label: "API key",
    copy: "Copy key",
    copied: "Copied",
  },
  question: {
    title: (name: string) => `Revoke ${name}?`,
    text: (name: string) =>
      `Whatever calls with ${name} is refused at once. This cannot be undone.`,
    confirm: (name: string) => `Revoke ${name}`,
    done: (name: string) => `Revoked ${name}`,
  },
};
