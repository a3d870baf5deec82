import { systemPermission } from "../permissions.ts";
import type { Profile } from "../profiles.ts";

/** Of the reserved organization: its users act across organizations, by `system.*` procedures only. */
export const systemProfile: Profile = {
  key: "system",
  name: "System",
  roles: [
    {
      key: "system-administrator",
      wordKey: "system.system-administrator",
      name: "System administrator",
      summary: "Sees and manages every organization.",
      rank: 100,
      permissions: [systemPermission],
    },
  ],
  newcomerRole: null,
  severalRoles: false,
  customRoles: false,
  onboarding: [],
  licenses: { offer: "never", types: [] },
  features: {},
  groups: false,
  workspaces: "none",
  dailyMessageLimit: "never",
  deletion: false,
  mfaAdministration: false,
  entitlement: null,
  words: {
    status: "suspend",
    deletion: "delete",
    workspace: "workspace",
    invite: "invite-user",
  },
  columns: ["role", "status", "lastActiveAt", "createdAt"],
};
