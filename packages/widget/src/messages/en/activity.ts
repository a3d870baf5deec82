import type { AuditAction } from "@usher/domain";

const deeds: Record<AuditAction, (by: string) => string> = {
  "organization.created": (by) => `Organization set up by ${by}`,
  "session.started": () => "Signed in",
  "session.refused": () => "A sign-in was refused",
  "session.ended": () => "Signed out",
  "password.set": () => "Set a password",
  "password.changed": () => "Changed their password",
  "profile.updated": () => "Changed their own profile",
  "user.created": (by) => `Account created by ${by}`,
  "user.updated": (by) => `Profile changed by ${by}`,
  "user.roles_changed": (by) => `Role changed by ${by}`,
  "user.suspended": (by) => `Suspended by ${by}`,
  "user.reactivated": (by) => `Reactivated by ${by}`,
  "user.deleted": (by) => `Deleted by ${by}`,
  "invitation.created": (by) => `Invited by ${by}`,
  "invitation.resent": (by) => `Invited again by ${by}`,
  "invitation.revoked": (by) => `Invitation revoked by ${by}`,
  "invitation.link_copied": (by) => `Invitation link copied by ${by}`,
  "invitation.accepted": () => "Accepted the invitation",
  "api_key.created": (by) => `API key created by ${by}`,
  "api_key.revoked": (by) => `API key revoked by ${by}`,
  "embed_token.created": (by) => `Access to the panel given by ${by}`,
  "procedure.refused": (by) => `${by} was refused`,
};

/** What a changed field is called; changes of other fields are not shown. */
const fields: Record<string, string> = {
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail",
  username: "Username",
  roles: "Role",
  reason: "Reason",
  suspendedReason: "Reason",
  until: "Ends",
  suspendedUntil: "Ends",
};

const procedures: Record<string, string> = {
  "users.update": "changing the profile",
  "users.assignRoles": "changing the role",
  "users.suspend": "suspending",
  "users.reactivate": "reactivating",
  "users.delete": "deleting",
};

/** Words of what was done to a person, and by whom. */
export const activity = {
  list: "Activity",
  deeds,
  fields,
  refused: (by: string, procedure: string | null) => {
    const deed = procedure ? procedures[procedure] : undefined;
    return deed ? `${by} was refused ${deed}` : `${by} was refused`;
  },
  because: (deed: string, reason: string) => `${deed}. ${reason}`,
  onBehalfOf: (actor: string, person: string) => `${person} (through ${actor})`,
  nothing: "nothing",
  changed: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  set: (field: string, value: string) => `${field}: ${value}`,
  empty: { title: "Nothing yet", text: "What is done to this account shows up here." },
  denied: "Your role doesn't let you read the activity.",
  failed: "The activity couldn't be loaded.",
};
