import type { Me, Refusal } from "@usher/domain";

type WhyNot = (me: Me) => Refusal | null;

const needs =
  (...either: string[]): WhyNot =>
  ({ permissions }) =>
    either.some((one) => permissions.includes(one)) ? null : "missing_permission";

/** What the organization lacks comes first: nobody's role helps with that. */
const offered =
  (is: (switches: Me["organization"]["switches"]) => boolean, reason: Refusal, then: WhyNot) =>
  (me: Me) =>
    is(me.organization.switches) ? then(me) : reason;

/** Why somebody doesn't see a part of Usher, or null: in their organization, or by their role. */
export const whyNotSee = {
  users: needs("users:read"),
  groups: offered(
    ({ groups }) => groups,
    "groups_not_offered",
    needs("groups:manage", "users:read"),
  ),
  workspaces: offered(
    ({ workspaces }) => workspaces !== "none",
    "workspaces_not_offered",
    needs("workspaces:manage", "users:read"),
  ),
  roles: offered(
    ({ customRoles }) => customRoles,
    "custom_roles_not_offered",
    needs("roles:manage"),
  ),
  licenses: offered(
    ({ licenseTypes }) => licenseTypes.length > 0,
    "licenses_not_offered",
    needs("billing:manage"),
  ),
  registrationLinks: offered(
    ({ onboarding }) => onboarding.includes("registration-link"),
    "onboarding_not_offered",
    offered(({ entitled }) => entitled, "entitlement_needed", needs("users:invite")),
  ),
  waysIn: offered(
    ({ entitled }) => entitled,
    "entitlement_needed",
    needs("users:invite", "users:create"),
  ),
  audit: needs("audit:read"),
  // An endpoint is sent what the audit log holds.
  webhooks: (me) => needs("settings:manage")(me) ?? needs("audit:read")(me),
} satisfies Record<string, WhyNot>;
