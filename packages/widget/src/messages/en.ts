import { access } from "./en/access.ts";
import { activity } from "./en/activity.ts";
import { bulk } from "./en/bulk.ts";
import { forms } from "./en/forms.ts";
import { frame } from "./en/frame.ts";
import { invitations } from "./en/invitations.ts";
import { refusals } from "./en/refusals.ts";
import { system } from "./en/system.ts";
import { time } from "./en/time.ts";
import { user } from "./en/user.ts";
import { users } from "./en/users.ts";

/** Everything the panel says, in English. Another language has the same shape. */
export const en = {
  /** For `Intl`, which formats dates, spans and numbers. */
  language: "en",
  access,
  activity,
  bulk,
  forms,
  frame,
  invitations,
  refusals,
  system,
  time,
  user,
  users,
};

export type Messages = typeof en;
