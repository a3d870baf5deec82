import { access } from "./en/access.ts";
import { activity } from "./en/activity.ts";
import { apiKeys } from "./en/api-keys.ts";
import { audit } from "./en/audit.ts";
import { billing } from "./en/billing.ts";
import { bulk } from "./en/bulk.ts";
import { compliance } from "./en/compliance.ts";
import { forms } from "./en/forms.ts";
import { frame } from "./en/frame.ts";
import { groups } from "./en/groups.ts";
import { invitations } from "./en/invitations.ts";
import { members } from "./en/members.ts";
import { permissions } from "./en/permissions.ts";
import { refusals } from "./en/refusals.ts";
import { registrationLinks } from "./en/registration-links.ts";
import { roles } from "./en/roles.ts";
import { security } from "./en/security.ts";
import { system } from "./en/system.ts";
import { time } from "./en/time.ts";
import { user } from "./en/user.ts";
import { users } from "./en/users.ts";
import { workspaces } from "./en/workspaces.ts";

/** Everything the panel says, in English. Another language has the same shape. */
export const en = {
  /** For `Intl`, which formats dates, spans and numbers. */
  language: "en",
  access,
  activity,
  apiKeys,
  audit,
  billing,
  compliance,
  bulk,
  forms,
  frame,
  groups,
  invitations,
  members,
  permissions,
  refusals,
  registrationLinks,
  roles,
  security,
  system,
  time,
  user,
  users,
  workspaces,
};

export type Messages = typeof en;
