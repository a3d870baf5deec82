import type { Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words = {
  users: "Users",
  groups: "Groups",
  workspaces: "Workspaces",
  roles: "Roles",
  organizations: "Organizations",
  billing: "Billing",
  compliance: "Compliance",
  security: "Security",
  audit: "Audit log",
  apiKeys: "API keys",
  webhooks: "Webhooks",
  report: "Report",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Collections" },
};
